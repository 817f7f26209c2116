package nl.privacyspiegel.organisation.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Locale;
import nl.privacyspiegel.organisation.CurrentMember;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Password;
import nl.privacyspiegel.organisation.SingleSignOnSettings;
import nl.privacyspiegel.organisation.digest.Digests;
import nl.privacyspiegel.organisation.entry.ProfileData;
import nl.privacyspiegel.organisation.entry.Profiles;
import nl.privacyspiegel.organisation.entry.Sessions;
import nl.privacyspiegel.organisation.token.ApiTokens;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.Typed;
import nl.privacyspiegel.shared.ui.Addresses;
import nl.privacyspiegel.shared.ui.FieldRules;
import nl.privacyspiegel.shared.ui.KeptForm;
import nl.privacyspiegel.shared.ui.Links;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;

/** Members look after their own account: who they are, their language, password, mail, keys for programs and data. */
@Route("profiel")
@PermitAll
class ProfileView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String SAVED = "opgeslagen";

    private final transient CurrentUser user;
    private final transient Profiles profiles;
    private final transient SingleSignOnSettings singleSignOn;
    private final transient ApiTokens tokens;
    private final transient Sessions sessions;
    private final transient Digests digests;
    private final transient Clock clock;

    ProfileView(
            CurrentUser user,
            Profiles profiles,
            SingleSignOnSettings singleSignOn,
            ApiTokens tokens,
            Sessions sessions,
            Digests digests,
            Clock clock) {
        this.digests = digests;
        this.sessions = sessions;
        this.tokens = tokens;
        this.clock = clock;
        this.singleSignOn = singleSignOn;
        this.user = user;
        this.profiles = profiles;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        title(t("organisation.profile.title"));
        lead(t("organisation.profile.lead"));
        if (event.getLocation().getQueryParameters().getParameters().containsKey(SAVED)) {
            add(PageParts.live(PageParts.callout(Tone.GOOD, t("organisation.profile.saved"))));
        }
        CurrentMember member = user.require();
        add(who(member));
        if (profiles.asksPassword()) {
            add(password(member));
        }
        add(
                DigestCard.of(digests),
                new ApiTokenCard(tokens, singleSignOn.localPasswords(), profiles.asksPassword(), clock).card(),
                new SessionsCard(sessions, profiles.asksPassword()).card(),
                data());
    }

    private Section who(CurrentMember member) {
        TextField name = PersonFields.name();
        name.setValue(member.name());
        name.setAutocomplete(Autocomplete.NAME);
        TextField jobFunction = PersonFields.jobFunction();
        jobFunction.setValue(member.jobFunction());
        EmailField email = PersonFields.email();
        email.setValue(member.email());
        email.setAutocomplete(Autocomplete.USERNAME);
        email.setReadOnly(!singleSignOn.localPasswords());
        PasswordField current = PersonFields.currentPassword();
        current.setHelperText(t("organisation.profile.email.password"));
        current.setVisible(false);
        email.addValueChangeListener(change -> current.setVisible(isOther(email, member) && profiles.asksPassword()));
        Select<Locale> language = new Select<>();
        language.setLabel(t("organisation.profile.language"));
        language.setItems(Locale.of("nl"), Locale.ENGLISH);
        language.setItemLabelGenerator(each -> each.getDisplayLanguage(each));
        language.setValue(Locale.of(member.language()));
        FieldRules rules = PersonFields.rules(name, jobFunction, email);
        rules.about(email, "organisation.profile.email.taken").about(current, "organisation.password.wrong");
        rules.rule(current, text -> {
            if (current.isVisible() && text.isEmpty()) {
                throw new RuleViolation("organisation.password.current.missing");
            }
        });
        Div form = new Div(name, jobFunction, email, current, language, rules.refusal());
        KeptForm kept = KeptForm.of("profile", form);
        form.add(PageParts.row(PageParts.primary(t("shared.save"), () -> {
            boolean saved = rules.attempt(() -> profiles.change(
                    new ProfileData(
                            PersonFields.data(name, jobFunction, email),
                            language.getValue().getLanguage()),
                    current.getValue()));
            if (saved) {
                kept.saved();
                VaadinSession.getCurrent().setLocale(language.getValue());
                UI.getCurrent().getPage().setLocation(Addresses.of("profiel?" + SAVED));
            }
        })));
        form.addClassName("ps-form");
        return PageParts.card(t("organisation.profile.who"), form);
    }

    private static boolean isOther(EmailField email, CurrentMember member) {
        return !Typed.value(email.getValue()).equalsIgnoreCase(member.email());
    }

    private Section password(CurrentMember member) {
        PasswordField current = PersonFields.currentPassword();
        PasswordField fresh = new PasswordField(t("organisation.password.new"));
        fresh.setHelperText(t("organisation.password.help", Password.SHORTEST));
        fresh.setAutocomplete(Autocomplete.NEW_PASSWORD);
        FieldRules rules = new FieldRules();
        rules.required(current, "organisation.password.current.missing");
        rules.about(current, "organisation.password.wrong");
        rules.rule(fresh, text -> new Password(text).requireHardToGuess(member.name(), member.email()));
        Div form = new Div(
                current,
                fresh,
                rules.refusal(),
                PageParts.row(PageParts.button(t("organisation.password.change"), () -> {
                    boolean changed = rules.attempt(
                            () -> profiles.changePassword(current.getValue(), new Password(fresh.getValue())));
                    if (changed) {
                        current.clear();
                        fresh.clear();
                        PageParts.say(t("organisation.password.changed"));
                    }
                })));
        form.addClassName("ps-form");
        return PageParts.card(t("organisation.password"), form);
    }

    private static Section data() {
        return PageParts.card(
                t("organisation.profile.data"),
                new Paragraph(t("organisation.profile.data.text")),
                PageParts.row(Links.file(MemberDownload.OWN, t("organisation.account.export"))));
    }
}
