package nl.privacyspiegel.improvement.evidence.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import nl.privacyspiegel.shared.RuleViolation;

/** Plain text and tables of text: nothing that a browser or a shell runs, and no cell that a spreadsheet reckons. */
final class TextFile {

    private static final Pattern MARKUP = Pattern.compile(
            "^\\s*(?:<|#!|%!)|<(?:!doctype|html|head|body|script|svg|iframe|object|embed|img|math|link|meta|base)\\b"
                    + "|javascript:|<\\?(?:xml|php)",
            Pattern.CASE_INSENSITIVE);

    /** Also a day or a telephone number, and as much of it as anybody writes. */
    private static final String NUMBER = "[ \"']*+[\\d.,%€ \\u00A0()/:-]{0,60}+";

    /**
     * At the beginning of a cell. A sign alone reckons nothing, and neither does one before a number, a date or a telephone number
     * that goes on to the end of the cell, or before words that call nothing.
     */
    private static final Pattern FORMULA = Pattern.compile("(?:^|[;,\\t\\r\\n])[ \"']*(?:[=@]"
            + "|[+-](?!" + NUMBER + "(?:(?<=,)|[\"']*+(?:[;,\\t\\r\\n]|$)))(?:(?![\\d., \"'])"
            + "|" + NUMBER + "[^;,\\t\\r\\n]*(?:\\||![$A-Za-z]|(?<=\\w)\\()))");

    private TextFile() {}

    static FileKind kind(byte[] bytes, FileKind named) {
        String text = decode(bytes);
        if (hasControls(text)) {
            throw new RuleViolation("improvement.evidence.file.unknown");
        }
        if (MARKUP.matcher(text).find()) {
            throw new RuleViolation("improvement.evidence.file.markup");
        }
        if (named == FileKind.CSV && FORMULA.matcher(text).find()) {
            throw new RuleViolation("improvement.evidence.file.formula");
        }
        return named == FileKind.CSV ? FileKind.CSV : FileKind.TXT;
    }

    /** As UTF-8, else as Windows writes it: only what is dangerous is looked for, and that reads the same in both. */
    private static String decode(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException otherwise) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }

    private static boolean hasControls(String text) {
        return text.chars().anyMatch(sign -> (sign < ' ' && "\t\r\n\f".indexOf(sign) < 0) || sign == 0x7F);
    }
}
