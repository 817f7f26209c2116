package nl.privacyspiegel.organisation.mail;

import java.util.List;
import nl.privacyspiegel.organisation.AuditObject;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.OrganisationAct;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.mail.MailContent.Part;
import nl.privacyspiegel.organisation.mail.MailServer.Needed;
import nl.privacyspiegel.organisation.remembered.OncePerMember;
import nl.privacyspiegel.organisation.settings.OrganisationSettings;
import nl.privacyspiegel.shared.RuleViolation;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether mail works, for administrators; those of the highest unit try it and see how mail goes. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Mails {

    /** How many mails can be seen, the last ones. */
    public static final int MOST_SHOWN = 20;

    private final OutgoingMailRepository mails;
    private final MailServer server;
    private final Outbox outbox;
    private final OrganisationSettings settings;
    private final CurrentUser user;
    private final OncePerMember once;
    private final AuditTrail audit;

    Mails(
            OutgoingMailRepository mails,
            MailServer server,
            Outbox outbox,
            OrganisationSettings settings,
            CurrentUser user,
            OncePerMember once,
            AuditTrail audit) {
        this.mails = mails;
        this.server = server;
        this.outbox = outbox;
        this.settings = settings;
        this.user = user;
        this.once = once;
        this.audit = audit;
    }

    /**
     * What is set.
     *
     * @param from from which address mail comes; empty when none is set
     */
    public record Setting(List<Needed> missing, String from) {

        public Setting {
            missing = List.copyOf(missing);
        }

        public boolean isOn() {
            return missing.isEmpty();
        }
    }

    /** What is set and what is missing, for administrators. */
    @Transactional(readOnly = true)
    public Setting setting() {
        user.requireSomewhere(Role.ADMINISTRATOR);
        return new Setting(server.missing(), server.from());
    }

    /** How the last mails went, the newest first, for administrators of the highest unit. */
    @Transactional(readOnly = true)
    public List<MailSummary> latest() {
        requireHighest();
        return mails.findByOrderByWrittenAtDesc(Limit.of(MOST_SHOWN)).stream()
                .map(OutgoingMail::summary)
                .toList();
    }

    /**
     * Sends the current member a mail that says that mail works.
     *
     * @throws RuleViolation when mail is not set, or this was asked a moment ago
     */
    public void test() {
        requireHighest();
        once.refuseAgain("organisation.mail.test.again", "mail-test");
        boolean written = outbox.write(
                MailKind.TEST,
                user.require().id(),
                null,
                (words, language) -> MailContent.of(
                        words.get("organisation.mail.test.subject"),
                        language,
                        List.of(
                                new Part.Words(words.get("organisation.mail.test.works")),
                                new Part.Link(words.get("organisation.mail.toApplication"), ""))));
        if (!written) {
            throw new RuleViolation("organisation.mail.test.off");
        }
        audit.record(
                OrganisationAct.MAIL_TESTED,
                null,
                new AuditObject(OrganisationAct.About.SETTINGS, null, null),
                Role.ADMINISTRATOR);
    }

    private void requireHighest() {
        if (!settings.mayChange()) {
            throw new AccessDeniedException("role");
        }
    }
}
