package nl.privacyspiegel.assessment.consensus;

import java.util.Locale;
import java.util.Optional;

/** How far a round is, and where it can go from there. Names are stored: never rename one. */
public enum RoundState {
    /** Members grade; nobody sees what. */
    OPEN,
    /** All see what the others gave, and talk about it. */
    REVEALED,
    /** The group has one grade. */
    AGREED,
    /** The group grades the domain once more, in a next round. */
    FOLLOWED,
    /** The chair stopped it. */
    WITHDRAWN,
    /** The measurement was adopted without a grade of this round. */
    CLOSED;

    /** What happens to a round. */
    public enum Step {
        REVEAL,
        AGREE,
        FOLLOW,
        WITHDRAW,
        CLOSE
    }

    /** Where this step leads; empty when it cannot be taken from here. */
    public Optional<RoundState> after(Step step) {
        return Optional.ofNullable(
                switch (step) {
                    case REVEAL -> this == OPEN ? REVEALED : null;
                    case AGREE -> this == REVEALED ? AGREED : null;
                    case FOLLOW -> this == REVEALED ? FOLLOWED : null;
                    case WITHDRAW -> isRunning() ? WITHDRAWN : null;
                    case CLOSE -> isRunning() ? CLOSED : null;
                });
    }

    /** Whether something can still happen. */
    public boolean isRunning() {
        return this == OPEN || this == REVEALED;
    }

    public String translationKey() {
        return "assessment.consensus.state." + name().toLowerCase(Locale.ROOT);
    }
}
