package nl.privacyspiegel.improvement.evidence.file;

import java.nio.charset.StandardCharsets;
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

    /** How often a file is read at most: who puts streams within each other has the same bytes read for each of them. */
    private static final long MOST_TIMES = 4;

    /** What says that a stream is packed further, or lies elsewhere. */
    private static final Set<String> ELSEWHERE = Set.of("DecodeParms", "DP", "F", "FFilter", "FDecodeParms");

    private final Inflater inflater = new Inflater();
    private final String file;
    private final byte[] bytes;
    private final Consumer<String> look;
    private int inflated;
    private long taken;

    /** @param look what looks at the objects */
    PackedObjects(String file, byte[] bytes, Consumer<String> look) {
        this.file = file;
        this.bytes = bytes;
        this.look = look;
    }

    /**
     * Looks into them.
     *
     * @throws RuleViolation when something was packed in another way than usual, so that nobody can look into it, or more is packed
     *     than a file holds
     */
    void lookInto() {
        try {
            Matcher streams = STREAM.matcher(file);
            int from = 0;
            while (streams.find()) {
                String before = file.substring(from, streams.start());
                from = streams.end();
                String object = object(before);
                if (has(before, PACKED) || (has(object, "First") && has(object, "N"))) {
                    look.accept(declared(object, from));
                } else if (HEAD.matcher(inflate(from, BEGINNING)).matches()) {
                    look.accept(inflate(from, MOST_INFLATED));
                }
            }
        } finally {
            inflater.end();
        }
    }

    private static boolean has(String object, String wanted) {
        return PdfFile.names(object).anyMatch(wanted::equals);
    }

    /** The object of a stream; all that stands before the stream when what looks like its beginning may be within it. */
    private static String object(String before) {
        int start = Math.max(before.lastIndexOf("obj"), 0);
        String object = before.substring(start);
        String line = before.substring(
                1 + Math.max(before.lastIndexOf('\n', start - 1), before.lastIndexOf('\r', start - 1)), start);
        boolean within = object.indexOf('(') >= 0
                || object.indexOf(')') >= 0
                || object.split("<<", -1).length != object.split(">>", -1).length
                || line.indexOf('%') >= 0;
        return PdfFile.normal(within ? before : object);
    }

    private String declared(String object, int from) {
        long filters = PdfFile.names(object).filter("Filter"::equals).count();
        if (filters == 0 && !has(object, "DecodeParms")) {
            int end = file.indexOf(STREAM_END, from);
            int to = end < 0 ? file.length() : end;
            take(to - from);
            return readable(file.substring(from, to));
        }
        boolean usual = filters == 1
                && PdfFile.names(object).noneMatch(ELSEWHERE::contains)
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
        inflater.reset();
        inflater.setInput(bytes, from, bytes.length - from);
        StringBuilder text = new StringBuilder();
        try {
            byte[] part = new byte[Math.min(most, 8192)];
            int read = inflater.inflate(part);
            while (read > 0 && text.length() < most) {
                text.append(new String(part, 0, read, StandardCharsets.ISO_8859_1));
                inflated += most == BEGINNING ? 0 : read;
                if (inflated > MOST_INFLATED) {
                    throw bomb();
                }
                read = inflater.inflate(part);
            }
        } catch (DataFormatException notPacked) {
            return text.toString();
        } finally {
            take(inflater.getBytesRead());
        }
        return text.toString();
    }

    /** Streams follow each other, so what is read of all of them is no more than the file, but for how each begins. */
    private void take(long length) {
        taken += length;
        if (taken > MOST_TIMES * bytes.length) {
            throw bomb();
        }
    }

    private static RuleViolation closed() {
        return new RuleViolation("improvement.evidence.file.closed");
    }

    private static RuleViolation bomb() {
        return new RuleViolation("improvement.evidence.file.bomb");
    }
}
