package nl.privacyspiegel.assessment.consensus;

import java.util.Optional;

/** When a member gave a grade, seen from the moment at which all were shown. Names are stored: never rename one. */
public enum GivenWhen {
    /** With the others. */
    IN_TIME,
    /** Later, while this member had not been shown what the others gave. */
    LATE_UNSEEN,
    /** After this member was shown what the others gave. */
    AFTER_REVEAL;

    /** Whether it counts in the median and the spread: only what was given without knowing the others. */
    public boolean counts() {
        return this != AFTER_REVEAL;
    }

    /**
     * What a grade is that is given now.
     *
     * @param looked whether the member was shown what the others gave
     * @return empty when no grade can be given any more
     */
    public static Optional<GivenWhen> now(RoundState state, boolean looked) {
        return switch (state) {
            case OPEN -> Optional.of(IN_TIME);
            case REVEALED -> Optional.of(looked ? AFTER_REVEAL : LATE_UNSEEN);
            case AGREED, FOLLOWED, WITHDRAWN, CLOSED -> Optional.empty();
        };
    }
}
