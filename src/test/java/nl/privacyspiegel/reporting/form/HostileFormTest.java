package nl.privacyspiegel.reporting.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.reporting.Reported;
import nl.privacyspiegel.shared.RuleViolation;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Files that are no form, or mean harm")
class HostileFormTest {

    private static final byte[] FORM = FormSheets.form(FormSheets.empty(), Reported.DUTCH);
    private static final String SHEET = "xl/worksheets/sheet2.xml";

    private static String refused(byte[] file) {
        RuleViolation refused = catchThrowableOfType(
                RuleViolation.class, () -> FormSheets.read(file, FormSheets.empty(), FormSheets.cells()));
        assertThat(refused).isNotNull();
        return refused.key().replace("reporting.form.refused.", "");
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] changed(Consumer<Map<String, byte[]>> change) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(FORM))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        change.accept(parts);
        return zip(parts);
    }

    private static String xml(Map<String, byte[]> parts, String name) {
        return new String(parts.get(name), UTF_8);
    }

    @Test
    void the_form_that_these_files_are_made_of_is_read() {
        FormCells cells = FormSheets.cells();
        assertThat(FormSheets.read(changed(parts -> {}), FormSheets.empty(), cells)
                        .findings())
                .hasSize(3);
        assertThat(cells.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%PDF-1.7", "\u0000\u0001"})
    void what_is_no_zip_is_no_workbook(String content) {
        assertThat(refused(content.getBytes(UTF_8))).isEqualTo("notExcel");
    }

    @ParameterizedTest
    @ValueSource(strings = {"code;oordeel\nB1;ja\n", "<html></html>", "PK"})
    void a_text_with_the_name_of_a_workbook_is_called_a_text(String content) {
        assertThat(refused(content.getBytes(UTF_8))).isEqualTo("text");
    }

    @Test
    void a_workbook_in_the_strict_form_says_what_to_choose_in_excel() {
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        assertThat(refused(changed(parts -> parts.put(
                        "xl/workbook.xml",
                        xml(parts, "xl/workbook.xml")
                                .replace(main, "http://purl.oclc.org/ooxml/spreadsheetml/main")
                                .getBytes(UTF_8)))))
                .isEqualTo("strict");
    }

    @Test
    void an_old_workbook_or_one_with_a_password_says_how_to_save_it() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HSSFWorkbook old = new HSSFWorkbook()) {
            old.createSheet("Vragen");
            old.write(bytes);
        }
        assertThat(refused(bytes.toByteArray())).isEqualTo("old");
        ByteArrayOutputStream locked = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[100]), "EncryptedPackage");
            files.writeFilesystem(locked);
        }
        assertThat(refused(locked.toByteArray())).isEqualTo("locked");
    }

    @Test
    void an_ods_a_document_or_any_zip_is_no_workbook() {
        assertThat(refused(zip(Map.of(
                        "mimetype", "application/vnd.oasis.opendocument.spreadsheet".getBytes(UTF_8),
                        "content.xml", "<office/>".getBytes(UTF_8)))))
                .isEqualTo("openDocument");
        assertThat(refused(zip(
                        Map.of("[Content_Types].xml", "<Types/>".getBytes(UTF_8), "xl/workbook.bin", new byte[] {1}))))
                .isEqualTo("binary");
        assertThat(refused(zip(Map.of(
                        "[Content_Types].xml", "<Types/>".getBytes(UTF_8),
                        "word/document.xml", "<w/>".getBytes(UTF_8)))))
                .isEqualTo("notExcel");
        assertThat(refused(zip(Map.of("brief.txt", "hallo".getBytes(UTF_8))))).isEqualTo("notExcel");
    }

    @Test
    void a_workbook_that_is_no_form_of_ours_is_refused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook other = new XSSFWorkbook()) {
            other.createSheet("Vragen");
            other.write(bytes);
        }
        assertThat(refused(bytes.toByteArray())).isEqualTo("noForm");
    }

    @Test
    void macros_are_refused_by_their_code_and_by_their_type() {
        assertThat(refused(changed(parts -> parts.put("xl/vbaProject.bin", new byte[] {1}))))
                .isEqualTo("macros");
        assertThat(refused(changed(parts -> parts.put(
                        "[Content_Types].xml",
                        xml(parts, "[Content_Types].xml")
                                .replace(
                                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                                        "application/vnd.ms-excel.sheet.macroEnabled.main+xml")
                                .getBytes(UTF_8)))))
                .isEqualTo("macros");
    }

    @Test
    void a_file_that_is_too_large_or_becomes_so_is_not_unpacked() {
        assertThat(refused(Arrays.copyOf(FORM, FormFile.MOST_BYTES + 1))).isEqualTo("tooLarge");
        byte[] bomb = changed(parts -> parts.put("xl/media/leeg.bin", new byte[60_000_000]));
        assertThat(bomb).hasSizeLessThan(100_000);
        assertThat(refused(bomb)).isEqualTo("tooLarge");
    }

    @Test
    void a_sheet_of_a_million_cells_is_not_opened() {
        byte[] many = changed(parts -> parts.put(
                SHEET,
                xml(parts, SHEET)
                        .replace("</sheetData>", "<row r=\"900\">" + "<c/>".repeat(1_000_000) + "</row></sheetData>")
                        .getBytes(UTF_8)));
        assertThat(many).hasSizeLessThan(200_000);
        assertThat(refused(many)).isEqualTo("tooLarge");
    }

    @Test
    void endless_nesting_is_not_followed() {
        assertThat(refused(changed(parts ->
                        parts.put("docProps/extra.xml", ("<a>".repeat(5_000) + "</a>".repeat(5_000)).getBytes(UTF_8)))))
                .isEqualTo("tooLarge");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>",
                "<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\">",
                "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
            })
    void a_document_type_is_refused_whatever_it_declares(String type) {
        for (String part : new String[] {SHEET, "xl/sharedStrings.xml", "[Content_Types].xml", "docProps/core.xml"}) {
            assertThat(refused(changed(parts -> parts.put(
                            part,
                            xml(parts, part)
                                    .replaceFirst("(<\\?xml[^>]*>\\s*)?<", "$1" + type + "<")
                                    .getBytes(UTF_8)))))
                    .as(part)
                    .isEqualTo("damaged");
        }
    }

    @Test
    void half_a_file_and_broken_parts_are_damaged() {
        assertThat(refused(Arrays.copyOf(FORM, FORM.length / 2))).isIn("damaged", "notExcel");
        assertThat(refused(changed(parts -> parts.put(SHEET, "<worksheet>".getBytes(UTF_8)))))
                .isEqualTo("damaged");
        assertThat(refused(changed(parts -> parts.put("xl/workbook.xml", "<workbook/>".getBytes(UTF_8)))))
                .isEqualTo("damaged");
        assertThat(refused(changed(parts -> parts.put(
                        SHEET,
                        xml(parts, SHEET)
                                .replaceAll("<v>\\d+</v>", "<v>99999</v>")
                                .getBytes(UTF_8)))))
                .isEqualTo("damaged");
    }

    @Test
    void names_of_parts_that_lead_elsewhere_lead_nowhere(@TempDir Path elsewhere) {
        FormCells cells = FormSheets.cells();
        Path outside = elsewhere.resolve("buiten.txt");
        String name = Path.of("")
                .toAbsolutePath()
                .relativize(outside.toAbsolutePath())
                .toString();
        byte[] file = changed(parts -> parts.put(name, "x".getBytes(UTF_8)));
        try {
            FormSheets.read(file, FormSheets.empty(), cells);
        } catch (RuleViolation refused) {
            assertThat(refused.key()).isEqualTo("reporting.form.refused.damaged");
        }
        assertThat(name).startsWith("..");
        assertThat(outside).doesNotExist();
    }

    @Test
    void texts_that_an_older_program_writes_within_the_cells_are_read() {
        byte[] inline = changed(parts -> parts.put(
                SHEET,
                xml(parts, SHEET)
                        .replaceFirst(
                                "<c r=\"E6\"([^>]*)/>", "<c r=\"E6\"$1 t=\"inlineStr\"><is><t>Grotendeels</t></is></c>")
                        .replaceFirst(
                                "<c r=\"F6\"([^>]*)/>",
                                "<c r=\"F6\"$1 t=\"inlineStr\"><is><r><t>Er ligt </t></r><r><t>een plan</t></r></is></c>")
                        .getBytes(UTF_8)));
        FormCells cells = FormSheets.cells();
        FilledForm form = FormSheets.read(inline, FormSheets.empty(), cells);
        assertThat(cells.problems()).isEmpty();
        assertThat(form.findings())
                .containsEntry("vraag-b1", new FindingData("Er ligt een plan", Judgement.LARGELY, null, ""));
    }
}
