package nl.privacyspiegel.assessment.finding;

/** What came of saving something that others may have changed meanwhile. */
public sealed interface SaveResult<T> {

    /** What is stored now, whichever way it went. */
    Versioned<T> stored();

    /** It is committed. */
    record Saved<T>(Versioned<T> stored) implements SaveResult<T> {}

    /** Nothing was stored: somebody else had changed it since. {@code stored} is theirs. */
    record Conflict<T>(Versioned<T> stored) implements SaveResult<T> {}
}
