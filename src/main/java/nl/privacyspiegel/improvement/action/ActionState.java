package nl.privacyspiegel.improvement.action;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How far an action is in its circle of plan, do, check and act. Names are stored: never rename one. */
public enum ActionState {
    PLAN,
    DO,
    CHECK,
    ACT,
    DONE,
    DROPPED;

    /** In the order in which work goes through them. */
    public static final List<ActionState> OPEN = List.of(PLAN, DO, CHECK, ACT);

    /** Whether there is still something to do. */
    public boolean isOpen() {
        return OPEN.contains(this);
    }

    /** Where an action can go from here; the way on comes first. */
    public List<ActionState> next() {
        return switch (this) {
            case PLAN -> List.of(DO, DROPPED);
            case DO -> List.of(CHECK, PLAN, DROPPED);
            case CHECK -> List.of(ACT, DO, DROPPED);
            case ACT -> List.of(DONE, DO, DROPPED);
            case DONE -> List.of(ACT);
            case DROPPED -> List.of(PLAN);
        };
    }

    /** Whether going there from here says that somebody looked at what was done. */
    public boolean isJudgedOnTheWayTo(ActionState to) {
        return this == CHECK && Set.of(ACT, DO).contains(to);
    }

    /** Whether going here says that nothing is left to do. */
    public boolean saysThatItIsDone() {
        return this == CHECK || this == DONE;
    }

    /** The translation key of what it is called. */
    public String translationKey() {
        return "improvement.state." + name().toLowerCase(Locale.ROOT);
    }
}
