package nl.privacyspiegel.privacytest.handing;

import java.util.List;

/**
 * What results cannot know because of how the test was handed out. Shown wherever the results are.
 *
 * @param kind what it is about
 * @param arguments of its sentence: names of units, numbers and reasons
 */
public record Caution(Kind kind, List<Object> arguments) {

    /** What can be said. The names are promised by the API: never rename one. */
    public enum Kind {
        /** With one link for everybody, double and made-up tests cannot be excluded. */
        OPEN_LINK
    }

    public Caution {
        arguments = List.copyOf(arguments);
    }

    public Caution(Kind kind, Object... arguments) {
        this(kind, List.of(arguments));
    }

    /** The translation key of its sentence. */
    public String key() {
        return switch (kind) {
            case OPEN_LINK -> "privacytest.caution.openLink";
        };
    }
}
