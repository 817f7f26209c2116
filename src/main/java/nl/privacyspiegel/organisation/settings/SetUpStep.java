package nl.privacyspiegel.organisation.settings;

/** A step of setting up the organisation that a module above this one knows of, as a bean; shown on the home of administrators. */
public interface SetUpStep {

    /** The translation key of what to do. */
    String translationKey();

    /** The address of the page where it is done. */
    String address();

    /** Whether it is one for the current member; the other questions are asked only then. */
    boolean isMine();

    /** Whether it is done. */
    boolean isDone();
}
