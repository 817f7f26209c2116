package nl.privacyspiegel.organisation.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.privacyspiegel.organisation.AuditAction;
import nl.privacyspiegel.organisation.AuditObject;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.OrganisationAct;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitStructure;
import nl.privacyspiegel.organisation.UnitSummary;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What holds for the whole organisation. Everybody may read it; an administrator of the highest unit changes it. */
@Service
@Transactional
@PreAuthorize("permitAll()")
public class OrganisationSettings {

    /** In a text that comes along: the name of the organisation, or these words when there is no one name. */
    private static final Pattern ORGANISATION = Pattern.compile("\\{organisatie\\|([^}]*)}");

    private final OrganisationSettingRepository settings;
    private final UnitStructure units;
    private final CurrentUser user;
    private final AuditTrail audit;

    OrganisationSettings(
            OrganisationSettingRepository settings, UnitStructure units, CurrentUser user, AuditTrail audit) {
        this.settings = settings;
        this.units = units;
        this.user = user;
        this.audit = audit;
    }

    /** The privacy statement to show in this language, as Markdown: the organisation's own, else the one that comes along. */
    @Transactional(readOnly = true)
    public String privacyStatement(Locale locale) {
        PrivacyStatement own = settings.current().privacyStatement();
        boolean english = locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
        if (english && !own.english().isEmpty()) {
            return own.english();
        }
        return own.dutch().isEmpty() ? shipped(english ? "en" : "nl") : own.dutch();
    }

    /** What the organisation wrote itself, to change it. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public PrivacyStatement ownPrivacyStatement() {
        user.requireSomewhere(Role.ADMINISTRATOR);
        return settings.current().privacyStatement();
    }

    /** Whether the current member administers the highest unit. */
    @Transactional(readOnly = true)
    public boolean mayChange() {
        return user.units(Role.ADMINISTRATOR).stream().anyMatch(unit -> unit.parent() == null);
    }

    /** How reports look, and the name of the organisation of the current member. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public OrganisationStyle style() {
        return style(units.organisation(
                user.units(Role.values()).stream().map(UnitSummary::id).toList()));
    }

    /**
     * How reports about this unit look: under the name of its own organisation.
     *
     * @throws nl.privacyspiegel.shared.NotFoundException when there is no such unit for the current member
     */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public OrganisationStyle style(UnitId unit) {
        user.require(unit, Role.values());
        return style(units.organisation(unit));
    }

    private OrganisationStyle style(String organisation) {
        OrganisationSetting current = settings.current();
        return new OrganisationStyle(organisation, current.logo(), current.accent());
    }

    /** The logo, for everybody to see. */
    @Transactional(readOnly = true)
    public Optional<Logo> logo() {
        return settings.current().logo();
    }

    /** Shows this statement from now on; an empty text brings back the one that comes with the application. */
    @PreAuthorize("isAuthenticated()")
    public void change(PrivacyStatement statement) {
        change(OrganisationAct.PRIVACY_STATEMENT_CHANGED, current -> current.change(statement));
    }

    /** Writes reports in this colour from now on. */
    @PreAuthorize("isAuthenticated()")
    public void change(AccentColour accent) {
        change(OrganisationAct.STYLE_CHANGED, current -> current.change(accent));
    }

    /** Puts this logo on reports from now on; none when empty. */
    @PreAuthorize("isAuthenticated()")
    public void change(Optional<Logo> logo) {
        change(OrganisationAct.STYLE_CHANGED, current -> current.change(logo));
    }

    private void change(AuditAction action, Consumer<OrganisationSetting> change) {
        if (!mayChange()) {
            throw new AccessDeniedException("role");
        }
        OrganisationSetting current = settings.current();
        change.accept(current);
        settings.save(current);
        audit.record(action, null, new AuditObject(OrganisationAct.About.SETTINGS, null, null), Role.ADMINISTRATOR);
    }

    /** What everybody here works for; empty before the first run, and when people of several organisations read it. */
    @Transactional(readOnly = true)
    public String organisation() {
        List<UnitSummary> highest =
                units.all().stream().filter(unit -> unit.depth() == 0).toList();
        return highest.size() == 1 ? highest.getFirst().name() : "";
    }

    private String shipped(String language) {
        try {
            String organisation = organisation();
            return new ClassPathResource("content/privacyverklaring/" + language + ".md")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .transform(text -> ORGANISATION
                            .matcher(text)
                            .replaceAll(organisation.isEmpty() ? "$1" : Matcher.quoteReplacement(organisation)));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
