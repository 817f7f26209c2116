package nl.privacyspiegel.shared.status;

import java.util.List;

/**
 * How one part of the server is.
 *
 * @param part the translation key of what it is called
 * @param said the translation key of how it is, a sentence
 * @param values what the sentence names; a moment is shown in the time of the reader
 * @param advice the translation key of what to do; empty when there is nothing
 */
public record ServerCheck(String part, Outcome outcome, String said, List<Object> values, String advice) {

    public ServerCheck {
        values = List.copyOf(values);
    }

    /** Whether somebody has to do something. */
    public enum Outcome {
        WELL,
        /** Not now, but before it goes wrong. */
        SOON,
        NOW
    }

    public static ServerCheck well(String part, String said, Object... values) {
        return new ServerCheck(part, Outcome.WELL, said, List.of(values), "");
    }

    public static ServerCheck soon(String part, String said, String advice, Object... values) {
        return new ServerCheck(part, Outcome.SOON, said, List.of(values), advice);
    }

    public static ServerCheck now(String part, String said, String advice, Object... values) {
        return new ServerCheck(part, Outcome.NOW, said, List.of(values), advice);
    }

    public boolean isWell() {
        return outcome == Outcome.WELL;
    }
}
