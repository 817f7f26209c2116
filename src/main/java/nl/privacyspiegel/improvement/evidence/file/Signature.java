package nl.privacyspiegel.improvement.evidence.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nl.privacyspiegel.shared.RuleViolation;

/** What the first bytes of a file say that it is. */
enum Signature {
    PDF {
        @Override
        FileKind kind(byte[] bytes, FileKind named) {
            PdfFile.require(bytes);
            return FileKind.PDF;
        }
    },
    PNG {
        @Override
        FileKind kind(byte[] bytes, FileKind named) {
            return FileKind.PNG;
        }
    },
    JPEG {
        @Override
        FileKind kind(byte[] bytes, FileKind named) {
            return FileKind.JPEG;
        }
    },
    ZIP {
        @Override
        FileKind kind(byte[] bytes, FileKind named) {
            return OfficeFile.kind(bytes);
        }
    },
    OLE2 {
        @Override
        FileKind kind(byte[] bytes, FileKind named) {
            boolean locked = new String(bytes, StandardCharsets.ISO_8859_1).contains(ENCRYPTED);
            throw new RuleViolation(locked ? "improvement.evidence.file.locked" : "improvement.evidence.file.old");
        }
    },
    NONE {
        @Override
        FileKind kind(byte[] bytes, FileKind named) {
            return TextFile.kind(bytes, named);
        }
    };

    /** As it stands in the directory of an old file, two bytes a character. */
    private static final String ENCRYPTED = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0";

    private static final byte[] PDF_START = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG_START = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
    private static final byte[] JPEG_START = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] ZIP_START = {'P', 'K', 3, 4};
    private static final byte[] OLE2_START = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /**
     * Looks at the whole file.
     *
     * @param named what its name says, which tells kinds apart that look the same
     * @throws RuleViolation when nobody should open it
     */
    abstract FileKind kind(byte[] bytes, FileKind named);

    static Signature of(byte[] bytes) {
        if (startsWith(bytes, PDF_START)) {
            return PDF;
        }
        if (startsWith(bytes, PNG_START)) {
            return PNG;
        }
        if (startsWith(bytes, JPEG_START)) {
            return JPEG;
        }
        if (startsWith(bytes, ZIP_START)) {
            return ZIP;
        }
        return startsWith(bytes, OLE2_START) ? OLE2 : NONE;
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }
}
