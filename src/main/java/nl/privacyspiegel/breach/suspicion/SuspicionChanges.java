package nl.privacyspiegel.breach.suspicion;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.privacyspiegel.breach.BreachAct;
import nl.privacyspiegel.breach.BreachChanges;
import nl.privacyspiegel.breach.BreachId;
import nl.privacyspiegel.breach.BreachReport;
import nl.privacyspiegel.breach.BreachTexts;
import nl.privacyspiegel.organisation.AuditObject;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ShortText;
import org.springframework.context.MessageSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asking who reported something without an account, and deciding about it. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class SuspicionChanges {

    /** The language of the register. */
    private static final Locale DUTCH = Locale.of("nl");

    private final PermittedSuspicions permitted;
    private final SuspicionMessageRepository messages;
    private final SuspicionTalk talk;
    private final BreachChanges breaches;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final MessageSource texts;
    private final Clock clock;

    SuspicionChanges(
            PermittedSuspicions permitted,
            SuspicionMessageRepository messages,
            SuspicionTalk talk,
            BreachChanges breaches,
            CurrentUser user,
            AuditTrail audit,
            MessageSource texts,
            Clock clock) {
        this.permitted = permitted;
        this.messages = messages;
        this.talk = talk;
        this.breaches = breaches;
        this.user = user;
        this.audit = audit;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * Asks who reported it something, who reads it with the reference: for the working group and the supervisor.
     *
     * @throws RuleViolation when nobody can answer any more, or too much was said
     */
    public void ask(SuspicionId id, String words) {
        Suspicion suspicion = permitted.locked(id, PermittedSuspicions.READERS);
        String clean = SuspicionReport.words(words, "breach.suspicion.ask.missing");
        if (talk.say(suspicion, new Said(false, clock.instant(), function(), clean))) {
            record(BreachAct.SUSPICION_ASKED, suspicion, PermittedSuspicions.READERS);
        }
    }

    /** Says that what who reported it said was read: it waits on home no more. For the working group and the supervisor. */
    public void see(SuspicionId id) {
        permitted.locked(id, PermittedSuspicions.READERS).see();
    }

    /**
     * Puts it into the register as a breach that concerns its unit. A second press is answered with the same breach. No clock begins.
     *
     * @throws RuleViolation when it was closed as no breach
     */
    public BreachId register(SuspicionId id) {
        Suspicion suspicion = permitted.locked(id, Role.ASSESSOR);
        return suspicion.breach().orElseGet(() -> registered(suspicion));
    }

    private BreachId registered(Suspicion suspicion) {
        requireOpen(suspicion);
        BreachId breach = breaches.report(suspicion.unit(), Set.of(suspicion.unit()), report(suspicion));
        suspicion.register(breach, clock.instant(), function());
        record(BreachAct.SUSPICION_REGISTERED, suspicion, Role.ASSESSOR);
        return breach;
    }

    /**
     * Closes it as no breach, for a reason. Who reported it reads that it was closed, and not why.
     *
     * @throws RuleViolation without a reason, or when it was decided before
     */
    public void close(SuspicionId id, String reason) {
        Suspicion suspicion = permitted.locked(id, Role.ASSESSOR);
        String why = SuspicionReport.words(reason, "breach.reason.missing");
        requireOpen(suspicion);
        suspicion.close(why, clock.instant(), function());
        record(BreachAct.SUSPICION_CLOSED, suspicion, Role.ASSESSOR);
    }

    private static void requireOpen(Suspicion suspicion) {
        if (suspicion.state() != SuspicionState.OPEN) {
            throw new RuleViolation("breach.suspicion.decided", suspicion.decidedBy());
        }
    }

    /** What was reported, with what was said about it as far as there is room. */
    private BreachReport report(Suspicion suspicion) {
        SuspicionReport told = suspicion.report();
        Stream<String> said = messages
                .findBySuspicionIdOrderByPlace(suspicion.id().value())
                .stream()
                .map(each -> each.said().words());
        List<String> more = Stream.concat(Stream.of(told.when()), said)
                .filter(text -> !text.isEmpty())
                .toList();
        return new BreachReport(
                ShortText.words(ShortText.firstSentence(told.what()), ShortText.LONGEST),
                suspicion.reportedAt(),
                text("breach.suspicion.reporter"),
                told.where(),
                told.what(),
                ShortText.shown(String.join("\n\n", more), BreachTexts.LONGEST));
    }

    private String text(String key) {
        return texts.getMessage(key, null, DUTCH);
    }

    private String function() {
        return user.require().jobFunction();
    }

    private void record(BreachAct act, Suspicion suspicion, Role... allowedBy) {
        audit.record(
                act,
                suspicion.unit(),
                AuditObject.of(BreachAct.About.SUSPICION, suspicion.id().value(), suspicion.name()),
                allowedBy);
    }
}
