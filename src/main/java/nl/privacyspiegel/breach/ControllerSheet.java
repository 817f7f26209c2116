package nl.privacyspiegel.breach;

import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.breach.clock.BreachClock;
import nl.privacyspiegel.organisation.UnitId;

/**
 * What one controller knows and decided of a breach.
 *
 * @param aware empty while it was not certain
 * @param advice of the data protection officer, the newest first
 * @param notifications what the authority was told, in their order
 * @param clock empty while it was not certain that there was a breach, or when no legal term holds
 * @param mayDecide whether the reader may tell more of it
 * @param mayAdvise whether the reader may give advice
 */
public record ControllerSheet(
        UnitId unit,
        String name,
        Optional<Noted<Awareness>> aware,
        List<Noted<String>> advice,
        Optional<Noted<AuthorityDecision>> authority,
        List<Noted<Notification>> notifications,
        Optional<Noted<PersonsDecision>> persons,
        Optional<BreachClock> clock,
        boolean mayDecide,
        boolean mayAdvise) {

    public ControllerSheet {
        advice = List.copyOf(advice);
        notifications = List.copyOf(notifications);
    }

    /** The first that the authority was told; empty while it was told nothing. */
    public Optional<Notification> first() {
        return notifications.stream()
                .map(Noted::content)
                .filter(each -> each.kind().isFirst())
                .findFirst();
    }

    /** What came of telling the authority; empty while it was not decided, or decided and not yet done. */
    public Optional<AuthorityOutcome> outcome() {
        if (notifications.stream().anyMatch(each -> each.content().kind() == Notification.Kind.WITHDRAWAL)) {
            return Optional.of(AuthorityOutcome.WITHDRAWN);
        }
        return authority.flatMap(decision -> switch (decision.content().choice()) {
            case NOT_REPORTED -> Optional.of(AuthorityOutcome.NOT_REPORTED);
            case NOT_A_BREACH -> Optional.of(AuthorityOutcome.NOT_A_BREACH);
            case REPORT ->
                first().map(each -> clock.filter(running -> !running.isInTime(each.at()))
                        .map(late -> AuthorityOutcome.REPORTED_LATE)
                        .orElse(AuthorityOutcome.REPORTED));
        });
    }

    /** Whether it took this step, or need not. */
    public boolean has(BreachStep step) {
        return progress().has(step);
    }

    BreachProgress.OfController progress() {
        return new BreachProgress.OfController(
                aware.isPresent(),
                authority.map(decision -> decision.content().choice()),
                first().isPresent(),
                persons.isPresent());
    }
}
