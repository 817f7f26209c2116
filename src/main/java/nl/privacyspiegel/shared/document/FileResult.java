package nl.privacyspiegel.shared.document;

import java.util.List;
import java.util.stream.Collectors;

/** What came of reading a file: what it says, or everything that is wrong with it. */
public sealed interface FileResult<T> {

    /** The file was read and nothing is wrong with it. */
    record Read<T>(T value) implements FileResult<T> {}

    /**
     * The file was refused.
     *
     * @param problems at least one, in the order of their lines
     */
    record Refused<T>(List<FileProblem> problems) implements FileResult<T> {

        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** The problems of the file; none when it was read. */
    default List<FileProblem> problems() {
        return switch (this) {
            case Read<T> read -> List.of();
            case Refused<T>(List<FileProblem> found) -> found;
        };
    }

    /**
     * What the file says, for a file that we ship ourselves and that can only be wrong by our mistake.
     *
     * @throws IllegalStateException when the file was refused; the message lists its problems
     */
    default T orThrow() {
        return switch (this) {
            case Read<T>(T value) -> value;
            case Refused<T>(List<FileProblem> found) ->
                throw new IllegalStateException(
                        found.stream().map(FileProblem::toString).collect(Collectors.joining("\n")));
        };
    }
}
