package nl.privacyspiegel.breach.suspicion;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.accounts.RoleHolders;
import nl.privacyspiegel.organisation.mail.MailContent;
import nl.privacyspiegel.organisation.mail.MailContent.Part;
import nl.privacyspiegel.organisation.mail.Outbox;
import nl.privacyspiegel.shared.Translator;
import org.springframework.stereotype.Component;

/**
 * Tells the working group and the supervisor at once, by mail, that somebody reported a suspicion or answered: without a word of it.
 * Of many in an hour the first ones only, so that a flood of reports becomes no flood of mail; home shows all.
 */
@Component
class SuspicionMail {

    /** Of how many in an hour they are told by mail. */
    static final int MOST_AN_HOUR = 5;

    private static final Duration AN_HOUR = Duration.ofHours(1);

    private final SuspicionRepository suspicions;
    private final RoleHolders holders;
    private final Outbox outbox;
    private final Clock clock;

    SuspicionMail(SuspicionRepository suspicions, RoleHolders holders, Outbox outbox, Clock clock) {
        this.suspicions = suspicions;
        this.holders = holders;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A suspicion was stored. */
    void reported(Suspicion suspicion) {
        long lately =
                suspicions.countSince(suspicion.unit().value(), clock.instant().minus(AN_HOUR));
        if (lately <= MOST_AN_HOUR) {
            tell(suspicion, "breach.mail.reported.subject", "breach.mail.reported");
        }
    }

    /** Who reported it said something. */
    void answered(Suspicion suspicion) {
        tell(suspicion, "breach.mail.answered.subject", "breach.mail.answered");
    }

    private void tell(Suspicion suspicion, String subject, String text) {
        UnitId unit = suspicion.unit();
        for (MemberId member :
                holders.of(List.of(unit), PermittedSuspicions.READERS).getOrDefault(unit, Set.of())) {
            outbox.urgent(
                    member,
                    (words, language) ->
                            content(suspicion, words.get(subject, suspicion.name()), words.get(text), words, language));
        }
    }

    private static MailContent content(
            Suspicion suspicion, String subject, String text, Translator words, Locale language) {
        return MailContent.of(
                subject,
                language,
                List.of(
                        new Part.Words(text),
                        new Part.Link(
                                words.get("breach.suspicion.mail.link"), "datalekken/vermoedens/" + suspicion.id())));
    }
}
