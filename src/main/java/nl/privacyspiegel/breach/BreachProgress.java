package nl.privacyspiegel.breach;

import java.util.List;
import java.util.Optional;

/**
 * How far a breach is, from what was told of it alone. Steps may be taken in another order, because the clock does not wait; the
 * next one is the first that was not taken. For what is no breach nothing has to be done but to say so and to close it.
 */
final class BreachProgress {

    private final boolean contained;
    private final boolean assessed;
    private final boolean followedUp;
    private final Ending ending;
    private final List<OfController> controllers;

    BreachProgress(
            boolean contained, boolean assessed, boolean followedUp, Ending ending, List<OfController> controllers) {
        this.contained = contained;
        this.assessed = assessed;
        this.followedUp = followedUp;
        this.ending = ending;
        this.controllers = List.copyOf(controllers);
    }

    /** Whether it was closed, and whether it was opened again since. */
    enum Ending {
        OPEN,
        CLOSED,
        REOPENED
    }

    /**
     * How far one controller is.
     *
     * @param notified whether the authority was told
     * @param persons whether it was decided if the persons are told
     */
    record OfController(boolean aware, Optional<AuthorityChoice> choice, boolean notified, boolean persons) {

        /** Whether this step was taken or need not be. */
        boolean has(BreachStep step) {
            boolean no = choice.filter(AuthorityChoice.NOT_A_BREACH::equals).isPresent();
            return switch (step) {
                case AWARE -> aware || no;
                case DECIDE_AUTHORITY -> choice.isPresent();
                case NOTIFY ->
                    notified || choice.filter(AuthorityChoice.REPORT::equals).isEmpty();
                case DECIDE_PERSONS -> persons || no;
                case CONTAIN, ASSESS, FOLLOW_UP, CLOSE -> no;
            };
        }
    }

    /** What there is to do now; empty when it is closed. */
    Optional<BreachStep> next() {
        if (ending == Ending.CLOSED) {
            return Optional.empty();
        }
        for (BreachStep step : BreachStep.values()) {
            if (!has(step)) {
                return Optional.of(step);
            }
        }
        return Optional.of(BreachStep.CLOSE);
    }

    /** Whether this step was taken, or need not be. */
    boolean has(BreachStep step) {
        boolean nowhere =
                !controllers.isEmpty() && controllers.stream().allMatch(each -> each.has(BreachStep.FOLLOW_UP));
        return switch (step) {
            case AWARE, DECIDE_AUTHORITY, NOTIFY, DECIDE_PERSONS ->
                !controllers.isEmpty() && controllers.stream().allMatch(each -> each.has(step));
            case CONTAIN -> contained || nowhere;
            case ASSESS -> assessed || nowhere;
            case FOLLOW_UP -> followedUp || nowhere;
            case CLOSE -> ending == Ending.CLOSED;
        };
    }

    BreachState state() {
        if (ending == Ending.CLOSED) {
            return BreachState.CLOSED;
        }
        if (ending == Ending.REOPENED) {
            return BreachState.REOPENED;
        }
        return switch (next().orElse(BreachStep.CLOSE)) {
            case AWARE -> BreachState.REPORTED;
            case CONTAIN -> BreachState.AWARE;
            case ASSESS -> BreachState.CONTAINED;
            case DECIDE_AUTHORITY, NOTIFY -> BreachState.ASSESSED;
            case DECIDE_PERSONS -> BreachState.DECIDED_AUTHORITY;
            case FOLLOW_UP -> BreachState.DECIDED_PERSONS;
            case CLOSE -> BreachState.FOLLOWED_UP;
        };
    }
}
