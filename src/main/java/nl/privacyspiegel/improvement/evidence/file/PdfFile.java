package nl.privacyspiegel.improvement.evidence.file;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import nl.privacyspiegel.shared.RuleViolation;

/**
 * A PDF that only shows pages: without scripts, programs to start, files within it, forms that send something, or a lock. Names
 * are looked at where a reader reads them: outside streams, and within streams of objects after these are unpacked.
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
            "GoToE");
    private static final String LOCK = "Encrypt";

    private static final Pattern NAME = Pattern.compile("/([A-Za-z0-9#]{2,40})");
    private static final Pattern CODED = Pattern.compile("#([0-9A-Fa-f]{2})");
    private static final Pattern STREAM = Pattern.compile(">>[\\s\\x00]*stream\\r?\\n");
    private static final String STREAM_END = "endstream";
    private static final String END = "%%EOF";
    private static final int MOST_AFTER_END = 1024;
    private static final int MOST_INFLATED = 40_000_000;
    private static final int HEX = 16;

    private int inflated;

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
        new PdfFile().walk(file);
    }

    private void walk(String file) {
        Matcher streams = STREAM.matcher(file);
        int from = 0;
        while (streams.find(from)) {
            String outside = file.substring(from, streams.end());
            look(outside);
            int end = file.indexOf(STREAM_END, streams.end());
            if (end < 0) {
                throw damaged();
            }
            int object = Math.max(outside.lastIndexOf("obj"), 0);
            if (normal(outside.substring(object)).contains("/ObjStm")) {
                look(unpacked(file.substring(streams.end(), end)));
            }
            from = end + STREAM_END.length();
        }
        look(file.substring(from));
    }

    /** What is in a stream of objects; one that is packed in another way than usual cannot be looked into. */
    private String unpacked(String stream) {
        byte[] packed = stream.getBytes(StandardCharsets.ISO_8859_1);
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            StringBuilder text = new StringBuilder();
            byte[] part = new byte[8192];
            int read = inflater.inflate(part);
            while (read > 0) {
                inflated += read;
                if (inflated > MOST_INFLATED) {
                    throw new RuleViolation("improvement.evidence.file.bomb");
                }
                text.append(new String(part, 0, read, StandardCharsets.ISO_8859_1));
                read = inflater.inflate(part);
            }
            return text.toString();
        } catch (DataFormatException notPacked) {
            return stream;
        } finally {
            inflater.end();
        }
    }

    private static void look(String text) {
        Matcher names = NAME.matcher(text);
        while (names.find()) {
            String name = normal(names.group(1));
            if (name.equals(LOCK)) {
                throw new RuleViolation("improvement.evidence.file.locked");
            }
            if (RUNS.contains(name)) {
                throw new RuleViolation("improvement.evidence.file.runs");
            }
        }
    }

    /** A name without the codes that may stand for its letters. */
    private static String normal(String name) {
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
