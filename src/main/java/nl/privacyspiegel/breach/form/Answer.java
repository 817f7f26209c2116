package nl.privacyspiegel.breach.form;

import java.util.Locale;

/**
 * What stands ready for a question of the form.
 *
 * @param text in Dutch, as the form is; empty when nothing is
 */
public record Answer(State state, String text) {

    private static final Answer MISSING = new Answer(State.MISSING, "");

    /** Where an answer comes from. */
    public enum State {
        /** Somebody told it in the register. */
        RECORDED,
        /** It follows from something else that was told: to be checked. */
        DERIVED,
        /** Nowhere: who fills in the form knows it. */
        MISSING,
        /** The form does not ask it of this breach. */
        NOT_ASKED;

        /** The translation key of what it is called. */
        public String translationKey() {
            return "breach.form.state." + name().toLowerCase(Locale.ROOT);
        }
    }

    static Answer missing() {
        return MISSING;
    }

    static Answer notAsked() {
        return new Answer(State.NOT_ASKED, "");
    }

    /** What was told; missing when nothing was. */
    static Answer recorded(String text) {
        return text.isBlank() ? MISSING : new Answer(State.RECORDED, text);
    }

    /** What follows from something else; missing when nothing does. */
    static Answer derived(String text) {
        return text.isBlank() ? MISSING : new Answer(State.DERIVED, text);
    }

    /** Whether there is something to copy. */
    public boolean isThere() {
        return !text.isEmpty();
    }
}
