package nl.privacyspiegel.organisation.subject;

import java.util.List;
import java.util.regex.Pattern;
import nl.privacyspiegel.organisation.UnitId;

/**
 * What something is about, as it is stored: never a name or another word of people.
 *
 * @param kind the {@link SubjectSource#kind} of who knows it
 * @param unit of which unit it is
 * @param id what its source knows it by; of several parts, with {@value #BETWEEN} between them
 */
public record SubjectRef(String kind, UnitId unit, String id) {

    /** The longest id, in characters. */
    public static final int LONGEST = 200;

    private static final String BETWEEN = "/";

    private static final Pattern KIND = Pattern.compile("[A-Z_]{1,40}");

    /** @throws IllegalArgumentException when it cannot be stored */
    public SubjectRef {
        if (!KIND.matcher(kind).matches() || id.isBlank() || id.length() > LONGEST) {
            throw new IllegalArgumentException("not a subject that can be stored: " + kind);
        }
    }

    /** The subject whose id has these parts. */
    public static SubjectRef of(String kind, UnitId unit, Object... parts) {
        return new SubjectRef(
                kind,
                unit,
                String.join(
                        BETWEEN, List.of(parts).stream().map(Object::toString).toList()));
    }

    /** The parts of its id. */
    public List<String> parts() {
        return List.of(id.split(BETWEEN, -1));
    }
}
