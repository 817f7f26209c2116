package nl.privacyspiegel.improvement.evidence.file;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.privacyspiegel.shared.RuleViolation;

/**
 * A PDF that only shows pages: without scripts, programs to start, files within it, forms that send something, what goes to other
 * files or happens by itself, or a lock. Names are looked at where a reader reads them: outside streams, and within streams of
 * objects after these are unpacked.
 */
final class PdfFile {

    private static final Set<String> RUNS = Set.of(
            "JavaScript",
            "JS",
            "Launch",
            "EmbeddedFile",
            "EmbeddedFiles",
            "RichMedia",
            "XFA",
            "SubmitForm",
            "ImportData",
            "GoToE",
            "GoToR",
            "AA");
    private static final String LOCK = "Encrypt";

    /** So short that a picture holds them by chance. */
    private static final int BY_CHANCE = 5;

    private static final Pattern NAME = Pattern.compile("/([A-Za-z0-9#]{1,40})");
    private static final Pattern CODED = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Pattern STREAM = Pattern.compile("(?<![A-Za-z])stream\\r?\\n");
    private static final String STREAM_END = "endstream";
    private static final String END = "%%EOF";
    private static final int MOST_AFTER_END = 1024;
    private static final int HEX = 16;

    private PdfFile() {}

    /** @throws RuleViolation when it does more than show pages, or cannot be looked into */
    static void require(byte[] bytes) {
        String file = new String(bytes, StandardCharsets.ISO_8859_1);
        int end = file.lastIndexOf(END);
        if (end < 0) {
            throw damaged();
        }
        String after = file.substring(end + END.length());
        if (after.length() > MOST_AFTER_END || after.chars().anyMatch(sign -> sign > ' ')) {
            throw new RuleViolation("improvement.evidence.file.mixed");
        }
        walk(file);
        new PackedObjects(file, bytes, PdfFile::look).lookInto();
    }

    /** Outside streams every name counts; within them, where a list at the end may point as well, those that nothing else holds. */
    private static void walk(String file) {
        Matcher streams = STREAM.matcher(file);
        int from = 0;
        while (streams.find(from)) {
            look(file.substring(from, streams.end()));
            int end = file.indexOf(STREAM_END, streams.end());
            if (end < 0) {
                throw damaged();
            }
            from = end + STREAM_END.length();
        }
        look(file.substring(from));
        Matcher names = NAME.matcher(file);
        while (names.find()) {
            String name = normal(names.group(1));
            if (name.length() >= BY_CHANCE && RUNS.contains(name)) {
                throw new RuleViolation("improvement.evidence.file.runs");
            }
        }
    }

    private static void look(String text) {
        names(text).forEach(name -> {
            if (name.equals(LOCK)) {
                throw new RuleViolation("improvement.evidence.file.locked");
            }
            if (RUNS.contains(name)) {
                throw new RuleViolation("improvement.evidence.file.runs");
            }
        });
    }

    /** The names in a text, as a reader reads them; a file can hold so many that they are not kept. */
    static Stream<String> names(String text) {
        return NAME.matcher(text).results().map(name -> normal(name.group(1)));
    }

    /** A name without the codes that may stand for its letters. */
    static String normal(String name) {
        return name.indexOf('#') < 0
                ? name
                : CODED.matcher(name)
                        .replaceAll(code ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), HEX))));
    }

    private static RuleViolation damaged() {
        return new RuleViolation("improvement.evidence.file.damaged");
    }
}
