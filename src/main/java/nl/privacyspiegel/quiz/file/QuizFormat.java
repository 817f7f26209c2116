package nl.privacyspiegel.quiz.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.privacyspiegel.shared.document.FileLimits;

/** The kinds of files in which a quiz travels. */
public enum QuizFormat {
    /** Our own format, which holds everything. */
    YAML("yaml", "yml"),
    GIFT("gift", "txt"),
    MOODLE_XML("xml", "xml");

    /** The largest file that is read: as many pictures as fit in a quiz, and all of its texts. */
    static final FileLimits WITH_PICTURES = new FileLimits(8_000_000, FileLimits.DEFAULT.depth());

    private final String ending;
    private final String otherEnding;

    QuizFormat(String ending, String otherEnding) {
        this.ending = ending;
        this.otherEnding = otherEnding;
    }

    /** The largest file that is read, in bytes. */
    public static int mostBytes() {
        return WITH_PICTURES.bytes();
    }

    /** How the name of such a file ends when we write it, without a dot. */
    public String ending() {
        return ending;
    }

    /** How the names of files that can be read end, each with its dot. */
    public static List<String> fileEndings() {
        return Arrays.stream(values())
                .flatMap(format -> Stream.of(format.ending, format.otherEnding))
                .distinct()
                .map(ending -> "." + ending)
                .toList();
    }

    /** The format of a file with this name; empty when its ending says nothing. */
    public static Optional<QuizFormat> ofFile(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.ending.equals(ending) || format.otherEnding.equals(ending))
                .findFirst();
    }

    /** The name of a file without its ending. */
    public static String withoutEnding(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
