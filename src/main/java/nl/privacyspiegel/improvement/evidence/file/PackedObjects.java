package nl.privacyspiegel.improvement.evidence.file;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import nl.privacyspiegel.shared.RuleViolation;

/**
 * Objects of a PDF that are packed in a stream, where a reader finds them too. Every place where a stream may begin counts, also
 * within a comment, a text or another stream: what a reader takes for a stream is then never passed over.
 */
final class PackedObjects {

    /** Where a stream begins; a stream may say of itself that it does not, and is read all the same. */
    private static final Pattern STREAM = Pattern.compile("(?<!end)stream(?:\\r\\n|\\n|\\r)");

    /** The numbers and places with which packed objects begin. */
    private static final Pattern HEAD = Pattern.compile("[\\s\\x00]*+(?:%|\\d++[\\s\\x00]++\\d++).*", Pattern.DOTALL);

    /** The one way of packing that can be looked into. */
    private static final Pattern USUAL = Pattern.compile(
            "/Filter[\\s\\x00]*+\\[?[\\s\\x00]*+/Fl(?:ateDecode)?" + "[\\s\\x00]*+]?[\\s\\x00]*+(?:/|>>)");

    private static final Pattern CODES =
            Pattern.compile("[\\s\\x00]*+(?:[0-9A-Fa-f\\s\\x00]++>?[\\s\\x00]*+|<~.*)", Pattern.DOTALL);

    private static final String PACKED = "ObjStm";
    private static final String STREAM_END = "endstream";
    private static final int MOST_INFLATED = 40_000_000;
    private static final int BEGINNING = 64;

    private final String file;
    private final byte[] bytes;
    private final Consumer<String> look;
    private int inflated;

    /** @param look what looks at the objects */
    PackedObjects(String file, byte[] bytes, Consumer<String> look) {
        this.file = file;
        this.bytes = bytes;
        this.look = look;
    }

    /** @throws RuleViolation when something was packed in another way than usual, so that nobody can look into it */
    void lookInto() {
        Matcher streams = STREAM.matcher(file);
        int from = 0;
        while (streams.find()) {
            String before = file.substring(from, streams.start());
            from = streams.end();
            String object = PdfFile.normal(before.substring(Math.max(before.lastIndexOf("obj"), 0)));
            Set<String> names = new HashSet<>(PdfFile.names(object));
            if (PdfFile.names(before).contains(PACKED) || (names.contains("First") && names.contains("N"))) {
                look.accept(declared(object, from));
            } else if (HEAD.matcher(inflate(from, BEGINNING)).matches()) {
                look.accept(inflate(from, MOST_INFLATED));
            }
        }
    }

    private String declared(String object, int from) {
        List<String> names = PdfFile.names(object);
        long filters = names.stream().filter("Filter"::equals).count();
        if (filters == 0 && !names.contains("DecodeParms")) {
            int end = file.indexOf(STREAM_END, from);
            return readable(file.substring(from, end < 0 ? file.length() : end));
        }
        boolean usual = filters == 1
                && names.stream().noneMatch(Set.of("DecodeParms", "DP", "F", "FFilter", "FDecodeParms")::contains)
                && USUAL.matcher(object).find();
        if (!usual) {
            throw closed();
        }
        return readable(inflate(from, MOST_INFLATED));
    }

    private static String readable(String objects) {
        if (!objects.isBlank()
                && (!HEAD.matcher(objects).matches() || CODES.matcher(objects).matches())) {
            throw closed();
        }
        return objects;
    }

    /** What is packed from here; nothing when it is not packed in the usual way. */
    private String inflate(int from, int most) {
        Inflater inflater = new Inflater();
        StringBuilder text = new StringBuilder();
        try {
            inflater.setInput(bytes, from, bytes.length - from);
            byte[] part = new byte[Math.min(most, 8192)];
            int read = inflater.inflate(part);
            while (read > 0 && text.length() < most) {
                text.append(new String(part, 0, read, StandardCharsets.ISO_8859_1));
                inflated += most == BEGINNING ? 0 : read;
                if (inflated > MOST_INFLATED) {
                    throw new RuleViolation("improvement.evidence.file.bomb");
                }
                read = inflater.inflate(part);
            }
        } catch (DataFormatException notPacked) {
            return text.toString();
        } finally {
            inflater.end();
        }
        return text.toString();
    }

    private static RuleViolation closed() {
        return new RuleViolation("improvement.evidence.file.closed");
    }
}
