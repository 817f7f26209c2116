package nl.privacyspiegel.reporting.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.document.FileLimits;
import nl.privacyspiegel.shared.document.FileResult;
import nl.privacyspiegel.shared.document.FileText;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/**
 * A file that somebody says is a fill-in form. Before the workbook is opened, every part of it is looked at: how large it
 * becomes, and whether its XML keeps within bounds and fetches nothing.
 */
final class FormFile {

    /** The largest file. */
    static final int MOST_BYTES = 2_000_000;

    private static final int MOST_INFLATED = 12_000_000;
    private static final int MOST_PARTS = 300;
    private static final int MOST_ELEMENTS = 150_000;
    private static final int MOST_DEPTH = 60;

    /** What the names of a workbook in the strict form of the standard begin with; POI knows the other form only. */
    private static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml";

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String BINARY_WORKBOOK = "xl/workbook.bin";
    private static final String TYPES = "[Content_Types].xml";

    private final Set<String> names = new HashSet<>();
    private int inflated;
    private int elements;
    private boolean macros;
    private boolean strict;
    private boolean openDocument;

    private FormFile() {}

    /**
     * Opens the workbook for a moment.
     *
     * @throws RuleViolation when it is none that we open
     */
    static <T> T open(byte[] bytes, Function<XSSFWorkbook, T> work) {
        new FormFile().inspect(bytes);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            requireWholeTexts(workbook);
            return work.apply(workbook);
        } catch (RuleViolation known) {
            throw known;
        } catch (IOException | RuntimeException broken) {
            // The library answers a broken workbook with any of a dozen exceptions, some as late as at the cell itself.
            throw new RuleViolation("reporting.form.refused.damaged");
        }
    }

    /** A cell that points at a text that is not there would be read as an empty one. */
    private static void requireWholeTexts(XSSFWorkbook workbook) {
        int texts = workbook.getSharedStringSource().getSharedStringItems().size();
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
            CTCell stored = ((XSSFCell) cell).getCTCell();
            if (stored.getT() == STCellType.S && stored.isSetV()) {
                Objects.checkIndex(Integer.parseInt(stored.getV()), texts);
            }
        })));
    }

    private void inspect(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw tooLarge();
        }
        if (startsWith(bytes, OLE2)) {
            boolean locked = contains(bytes, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
            throw new RuleViolation(locked ? "reporting.form.refused.locked" : "reporting.form.refused.old");
        }
        if (!startsWith(bytes, ZIP)) {
            boolean text =
                    bytes.length > 0 && FileText.read(bytes, FileLimits.DEFAULT) instanceof FileResult.Read<String>;
            throw new RuleViolation(text ? "reporting.form.refused.text" : "reporting.form.refused.notExcel");
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                part(part.getName(), zip);
            }
        } catch (IOException | IllegalArgumentException | XMLStreamException broken) {
            throw new RuleViolation("reporting.form.refused.damaged");
        }
        if (macros) {
            throw new RuleViolation("reporting.form.refused.macros");
        }
        if (names.contains(BINARY_WORKBOOK)) {
            throw new RuleViolation("reporting.form.refused.binary");
        }
        if (openDocument) {
            throw new RuleViolation("reporting.form.refused.openDocument");
        }
        if (strict) {
            throw new RuleViolation("reporting.form.refused.strict");
        }
        if (!names.contains(WORKBOOK) || !names.contains(TYPES)) {
            throw new RuleViolation("reporting.form.refused.notExcel");
        }
    }

    private void part(String name, ZipInputStream zip) throws IOException, XMLStreamException {
        int room = MOST_INFLATED - inflated;
        byte[] content = zip.readNBytes(room + 1);
        inflated += content.length;
        if (content.length > room || names.size() == MOST_PARTS) {
            throw tooLarge();
        }
        if (!names.add(name)) {
            throw new RuleViolation("reporting.form.refused.damaged");
        }
        macros |= name.endsWith("vbaProject.bin")
                || (name.equals(TYPES) && new String(content, StandardCharsets.UTF_8).contains("macroEnabled"));
        openDocument |= name.equals("mimetype") && contains(content, "opendocument".getBytes(StandardCharsets.UTF_8));
        strict |= name.equals(WORKBOOK) && contains(content, STRICT.getBytes(StandardCharsets.UTF_8));
        if (looksLikeXml(content)) {
            read(content);
        }
    }

    private void read(byte[] content) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(content));
        int depth = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new RuleViolation("reporting.form.refused.damaged");
                case XMLStreamConstants.START_ELEMENT -> {
                    elements++;
                    depth++;
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {
                    // Texts and comments cost no more than their bytes.
                }
            }
            if (elements > MOST_ELEMENTS || depth > MOST_DEPTH) {
                throw tooLarge();
            }
        }
    }

    private static boolean looksLikeXml(byte[] content) {
        int start = 0;
        while (start < content.length && Character.isWhitespace(content[start])) {
            start++;
        }
        byte[] from = Arrays.copyOfRange(content, start, Math.min(content.length, start + 3));
        return startsWith(from, new byte[] {'<'})
                || startsWith(from, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF})
                || startsWith(from, new byte[] {(byte) 0xFE, (byte) 0xFF})
                || startsWith(from, new byte[] {(byte) 0xFF, (byte) 0xFE});
    }

    private static boolean contains(byte[] bytes, byte[] part) {
        for (int start = 0; start + part.length <= bytes.length; start++) {
            if (Arrays.equals(bytes, start, start + part.length, part, 0, part.length)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] bytes, byte[] beginning) {
        return bytes.length >= beginning.length
                && Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
    }

    private static RuleViolation tooLarge() {
        return new RuleViolation("reporting.form.refused.tooLarge", MOST_BYTES / 1_000_000);
    }
}
