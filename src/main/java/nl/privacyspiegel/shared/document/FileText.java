package nl.privacyspiegel.shared.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What counts as text: which bytes, and which characters. */
public final class FileText {

    private FileText() {}

    /**
     * Where the first character stands that no text may hold: a control character other than a line feed or a tab, half
     * a surrogate pair, or a code point that is no character. A content file cannot hold it, nor can every database.
     *
     * @return its index, or -1 when the text is clean
     */
    public static int firstControl(String text) {
        return firstControl(text, false);
    }

    private static int firstControl(String text, boolean carriageReturns) {
        for (int index = 0; index < text.length(); ) {
            int character = text.codePointAt(index);
            boolean allowed = switch (character) {
                case '\n', '\t' -> true;
                case '\r' -> carriageReturns;
                case 0xFFFE, 0xFFFF -> false;
                default -> !Character.isISOControl(character) && Character.getType(character) != Character.SURROGATE;
            };
            if (!allowed) {
                return index;
            }
            index += Character.charCount(character);
        }
        return -1;
    }

    /** The text of a file of whatever kind, without a byte order mark; refused when it is no text in UTF-8 or too large. */
    public static FileResult<String> read(byte[] bytes, FileLimits limits) {
        YamlProblems problems = new YamlProblems();
        return decode(bytes, limits, problems)
                .<FileResult<String>>map(FileResult.Read::new)
                .orElseGet(() -> new FileResult.Refused<>(problems.inOrder()));
    }

    /** The text of a file, without the byte order mark that some editors put in front; empty when refused. */
    static Optional<String> decode(byte[] bytes, FileLimits limits, YamlProblems problems) {
        if (bytes.length > limits.bytes()) {
            problems.add(0, "shared.yaml.tooLarge", bytes.length, limits.bytes());
            return Optional.empty();
        }
        Optional<String> other = otherKind(bytes);
        if (other.isPresent()) {
            problems.add(0, other.get());
            return Optional.empty();
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            problems.add(lineAt(text, text.length()), "shared.yaml.notUtf8");
            return Optional.empty();
        }
        int control = firstControl(text, true);
        if (control >= 0) {
            problems.add(lineAt(text, control), "shared.yaml.binary");
            return Optional.empty();
        }
        return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    /** What to say of a file that is plainly of another kind. */
    private static Optional<String> otherKind(byte[] bytes) {
        int first = bytes.length < 4 ? 0 : ByteBuffer.wrap(bytes).getInt();
        return switch (first) {
            case 0x504B0304 -> Optional.of("shared.yaml.isZip");
            case 0xD0CF11E0 -> Optional.of("shared.yaml.isOffice");
            case 0x25504446 -> Optional.of("shared.yaml.isPdf");
            default ->
                (first >>> 16) == 0xFFFE || (first >>> 16) == 0xFEFF
                        ? Optional.of("shared.yaml.isUtf16")
                        : Optional.empty();
        };
    }

    private static int lineAt(String text, int index) {
        return 1 + (int) text.substring(0, index).chars().filter(c -> c == '\n').count();
    }
}
