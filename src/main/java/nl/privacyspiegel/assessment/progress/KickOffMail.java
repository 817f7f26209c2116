package nl.privacyspiegel.assessment.progress;

import java.util.List;
import java.util.Locale;
import nl.privacyspiegel.assessment.MeasurementEvent;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.accounts.Colleague;
import nl.privacyspiegel.organisation.accounts.Members;
import nl.privacyspiegel.organisation.mail.MailContent;
import nl.privacyspiegel.organisation.mail.MailContent.Part;
import nl.privacyspiegel.organisation.mail.MailKind;
import nl.privacyspiegel.organisation.mail.MailServer;
import nl.privacyspiegel.organisation.mail.Outbox;
import nl.privacyspiegel.shared.Days;
import nl.privacyspiegel.shared.Translator;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the working group by mail that a measurement can be filled in, and by when: once, in the transaction that opened it. Who
 * opened it knows already.
 */
@Component
class KickOffMail {

    private final Members members;
    private final CurrentUser user;
    private final MailServer server;
    private final Outbox outbox;

    KickOffMail(Members members, CurrentUser user, MailServer server, Outbox outbox) {
        this.members = members;
        this.user = user;
        this.server = server;
        this.outbox = outbox;
    }

    @EventListener
    void opened(MeasurementEvent.Opened opened) {
        if (!server.isSet()) {
            return;
        }
        MemberId me = user.require().id();
        members.colleagues(opened.unit(), Role.ASSESSOR).stream()
                .map(Colleague::id)
                .filter(member -> !member.equals(me))
                .forEach(member -> outbox.write(
                        MailKind.KICK_OFF, member, null, (words, language) -> content(opened, words, language)));
    }

    private static MailContent content(MeasurementEvent.Opened opened, Translator words, Locale language) {
        String kind = words.get(opened.kind().translationKey());
        return MailContent.of(
                words.get("assessment.kickOff.subject", kind),
                language,
                List.of(
                        new Part.Words(words.get("assessment.kickOff.text", kind, opened.assessment())),
                        new Part.Words(words.get("assessment.kickOff.day", Days.words(opened.day(), language))),
                        new Part.Link(words.get("assessment.kickOff.link"), "metingen/" + opened.measurement())));
    }
}
