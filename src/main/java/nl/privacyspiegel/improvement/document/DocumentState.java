package nl.privacyspiegel.improvement.document;

import java.util.Locale;

/** How a document stands on a day. Nobody sets it: it follows from what happened and from dates ({@link StandingOfDocument}). */
public enum DocumentState {
    /** It is being made. */
    DRAFT,
    /** It lies with who has to adopt it. */
    OFFERED,
    /** Somebody adopted it, and it begins later. */
    ADOPTED,
    IN_FORCE,
    /** It is in force, and the day has passed before which it had to be reviewed. */
    TO_REVIEW,
    /** It was withdrawn or replaced, or its time is over. */
    LAPSED;

    /** The translation key of what it is called. */
    public String translationKey() {
        return "improvement.document.state." + name().toLowerCase(Locale.ROOT);
    }

    /** Whether people go by it. */
    public boolean isInForce() {
        return this == IN_FORCE || this == TO_REVIEW;
    }
}
