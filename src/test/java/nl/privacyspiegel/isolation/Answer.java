package nl.privacyspiegel.isolation;

/** What a visitor gets from a method. */
public enum Answer {
    ALLOWED,
    /** As if it did not exist. */
    NOT_FOUND,
    /** It may exist, but not for this role. */
    DENIED
}
