package nl.privacyspiegel.improvement.evidence.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import nl.privacyspiegel.shared.RuleViolation;

/**
 * A document of Word, Excel, PowerPoint or LibreOffice: a zip with parts that are named in the standards. Each part is unpacked
 * within bounds; macros, programs, a lock, and what is fetched from elsewhere are refused.
 */
final class OfficeFile {

    private static final int MOST_PARTS = 5_000;

    /** Of the name of a part, in characters; no program writes longer ones. */
    private static final int LONGEST_NAME = 500;

    private static final long MOST_INFLATED = 250_000_000;

    /** Of a part that is read; larger ones are unpacked only. */
    private static final int MOST_READ = 40_000_000;

    private static final int END_RECORD = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int COUNT_AT = 10;
    private static final int SIZE_AT = 12;
    private static final int START_AT = 16;
    private static final int UNSIGNED = 0xFFFF;

    private static final String TYPES = "[content_types].xml";
    private static final String MIMETYPE = "mimetype";

    private static final Pattern RUNS = Pattern.compile(
            "(?:^|.*/)(?:vbaproject[^/]*\\.bin|vbadata\\.xml)"
                    + "|.*/(?:activex|macrosheets|dialogsheets)/.*|(?:basic|scripts)/.*"
                    + "|.*/embeddings/.*\\.(?!docx$|xlsx$|pptx$)[^./]*"
                    + "|.*\\.(?:exe|dll|js|vbs|ps1|bat|cmd|com|scr|jar|msi|hta|lnk|x?html?|mht|mhtml|docm|xlsm|xlsb|pptm|dotm|xltm)");

    private final Set<String> names = new HashSet<>();
    private final OfficePart part = new OfficePart();
    private long inflated;
    private String mimetype = "";

    private OfficeFile() {}

    /** @throws RuleViolation when it is none of these, or does more than hold text, tables and pictures */
    static FileKind kind(byte[] bytes) {
        OfficeFile file = new OfficeFile();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                file.add(entry.getName(), zip);
            }
        } catch (IOException | IllegalArgumentException | XMLStreamException broken) {
            throw new RuleViolation(
                    isLocked(bytes) ? "improvement.evidence.file.locked" : "improvement.evidence.file.damaged");
        }
        file.requireWhole(bytes);
        return file.kind();
    }

    /** Of the first part, which is where it shows. */
    private static boolean isLocked(byte[] bytes) {
        return bytes.length > 6 && (bytes[6] & 1) == 1;
    }

    private void add(String raw, ZipInputStream zip) throws IOException, XMLStreamException {
        String name = raw.toLowerCase(Locale.ROOT);
        boolean odd = name.length() > LONGEST_NAME
                || name.startsWith("/")
                || name.contains("\\")
                || name.contains("..")
                || !names.add(name);
        if (odd) {
            throw damaged();
        }
        if (names.size() > MOST_PARTS) {
            throw bomb();
        }
        if (RUNS.matcher(name).matches()) {
            throw new RuleViolation("improvement.evidence.file.macros");
        }
        byte[] content = unpack(zip, OfficePart.isRead(name) || name.equals(MIMETYPE));
        if (name.equals(MIMETYPE)) {
            mimetype = new String(content, StandardCharsets.US_ASCII).strip();
        } else if (content.length > 0) {
            part.read(name, content);
        }
    }

    private byte[] unpack(ZipInputStream zip, boolean read) throws IOException {
        byte[] content = read ? zip.readNBytes(MOST_READ) : new byte[0];
        inflated += content.length;
        byte[] rest = new byte[8192];
        int more = zip.read(rest);
        if (more > 0 && read) {
            throw bomb();
        }
        while (more > 0) {
            inflated += more;
            if (inflated > MOST_INFLATED) {
                throw bomb();
            }
            more = zip.read(rest);
        }
        return content;
    }

    /** The list at the end names all parts and nothing else, and nothing comes behind it: the file is this zip alone. */
    private void requireWhole(byte[] bytes) {
        int at = bytes.length - END_LENGTH;
        ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        boolean whole = at >= 0
                && file.getInt(at) == END_RECORD
                && (file.getShort(at + COUNT_AT) & UNSIGNED) == names.size()
                && file.getInt(at + SIZE_AT) + file.getInt(at + START_AT) == at;
        if (!whole) {
            throw new RuleViolation("improvement.evidence.file.mixed");
        }
    }

    private FileKind kind() {
        if (mimetype.equals(FileKind.ODT.mediaType()) && names.contains("content.xml")) {
            return FileKind.ODT;
        }
        if (mimetype.equals(FileKind.ODS.mediaType()) && names.contains("content.xml")) {
            return FileKind.ODS;
        }
        if (names.contains(TYPES) && names.contains("word/document.xml")) {
            return FileKind.DOCX;
        }
        if (names.contains(TYPES) && names.contains("xl/workbook.xml")) {
            return FileKind.XLSX;
        }
        if (names.contains(TYPES) && names.contains("ppt/presentation.xml")) {
            return FileKind.PPTX;
        }
        throw new RuleViolation("improvement.evidence.file.unknown");
    }

    private static RuleViolation damaged() {
        return new RuleViolation("improvement.evidence.file.damaged");
    }

    private static RuleViolation bomb() {
        return new RuleViolation("improvement.evidence.file.bomb");
    }
}
