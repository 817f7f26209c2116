package nl.privacyspiegel.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.privacyspiegel.privacytest.campaign.CampaignFiles;
import nl.privacyspiegel.privacytest.campaign.CampaignPeriod;
import nl.privacyspiegel.privacytest.campaign.IssuedCodes;
import nl.privacyspiegel.privacytest.campaign.IssuedCodes.OfUnit;
import nl.privacyspiegel.privacytest.campaign.PrivacySettings;
import nl.privacyspiegel.privacytest.handing.EmployeeCode;
import nl.privacyspiegel.privacytest.results.GroupSize;
import nl.privacyspiegel.testing.OnH2;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

@OnH2
@DisplayName("Codes as files to hand out")
class CodeFilesTest extends HandingOut {

    private static final List<String> CODES =
            List.of("0123456789ABCDEFGHJKMNPQRS", "SRQPNMKJHGFEDCBA9876543210", "ZZZZYYYYXXXXWWWWVVVVTTTTSS");

    private IssuedCodes codes(String campaign, String unit) {
        return new IssuedCodes(
                campaign,
                holder,
                new IssuedCodes.About("Wij willen weten <wat> nodig is.", 15, 20, CONTACTS),
                new CampaignPeriod(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 16)),
                new PrivacySettings(GroupSize.DEFAULT, 90),
                List.of(
                        new OfUnit(unit, List.of(new EmployeeCode(CODES.get(0)), new EmployeeCode(CODES.get(1)))),
                        new OfUnit("Team Zuid", List.of(new EmployeeCode(CODES.get(2))))));
    }

    @Test
    void the_list_has_a_row_for_each_code_with_its_unit_and_link() throws IOException {
        CampaignFiles.File file = files.codeList(codes("Voorjaar 2026", "Team Noord"), ADDRESS, DUTCH);

        assertThat(file.fileName()).isEqualTo("codes-voorjaar-2026.xlsx");
        List<List<String>> rows = rows(file);
        assertThat(rows.getFirst()).containsExactly("Voorjaar 2026");
        assertThat(rows).anyMatch(row -> row.getFirst().contains("elke code werkt één keer"));
        assertThat(rows)
                .endsWith(
                        List.of("Eenheid", "Toegangscode", "Adres dat de test opent"),
                        List.of("Team Noord", "0123-4567-89AB-CDEF-GHJK-MNPQ-RS", ADDRESS + "/" + CODES.get(0)),
                        List.of("Team Noord", "SRQP-NMKJ-HGFE-DCBA-9876-5432-10", ADDRESS + "/" + CODES.get(1)),
                        List.of("Team Zuid", "ZZZZ-YYYY-XXXX-WWWW-VVVV-TTTT-SS", ADDRESS + "/" + CODES.get(2)));
    }

    @Test
    void what_looks_like_a_formula_stays_text() throws IOException {
        CampaignFiles.File file = files.codeList(codes("=1+1", "@SUM(A1)"), ADDRESS, DUTCH);

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file.content()))) {
            workbook.getSheetAt(0)
                    .forEach(row ->
                            row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA)));
            Row first = workbook.getSheetAt(0).getRow(0);
            assertThat(first.getCell(0).getStringCellValue()).isEqualTo("=1+1");
            assertThat(first.getCell(0).getCellStyle().getQuotePrefixed()).isTrue();
            Row code = workbook.getSheetAt(0).getRow(workbook.getSheetAt(0).getLastRowNum() - 2);
            assertThat(code.getCell(0).getStringCellValue()).isEqualTo("@SUM(A1)");
            assertThat(code.getCell(0).getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void every_code_has_a_letter_with_its_address_and_a_picture_that_a_telephone_reads() throws Exception {
        CampaignFiles.File file = files.letters(codes("Voorjaar 2026", "Team Noord"), ADDRESS, DUTCH);

        assertThat(file.fileName()).isEqualTo("brieven-voorjaar-2026.html");
        String html = new String(file.content(), StandardCharsets.UTF_8);
        List<Element> letters = elements(html, "section");
        assertThat(letters).hasSize(3);
        for (int i = 0; i < letters.size(); i++) {
            String text = letters.get(i).getTextContent();
            assertThat(text)
                    .contains("Gemeente Voorbeeld")
                    .contains(new EmployeeCode(CODES.get(i)).inGroups())
                    .contains(ADDRESS)
                    .contains("van 2 maart 2026 tot en met 16 maart 2026")
                    .contains("kleiner dan 5", "uiterlijk 90 dagen")
                    .contains("laat aan niemand zien", "Alleen wie de server beheert, kan een code naast een test");
            assertThat(text)
                    .contains("15 vragen en duurt ongeveer 20 minuten", "Wij willen weten <wat> nodig is.")
                    .contains("Is deze brief echt?", "op één apparaat", "functionaris gegevensbescherming")
                    .contains(
                            "Vragen over de test / Questions about the test: Privacyteam <van ons>, privacy@gemeente.example")
                    .contains("Privacyverklaring van de test / Privacy statement of the test: " + ADDRESS + "/privacy")
                    .contains("Data protection officer (FG): FG, fg@gemeente.example")
                    .contains("Dear colleague,", "about 20 minutes", "Is this letter real?");
            assertThat(html).contains("lang=\"en\"", "class=\"from\"");
            Element picture =
                    (Element) letters.get(i).getElementsByTagName("svg").item(0);
            assertThat(picture.getAttribute("aria-label")).isNotBlank();
            assertThat(read(picture)).isEqualTo(ADDRESS + "/" + CODES.get(i));
        }
    }

    @Test
    void a_letter_fetches_nothing_and_names_that_look_like_markup_stay_names() throws Exception {
        CampaignFiles.File file =
                files.letters(codes("<script>alert(1)</script>", "R&D <b>\"x\"</b>"), ADDRESS, Locale.ENGLISH);

        String html = new String(file.content(), StandardCharsets.UTF_8);
        assertThat(html).doesNotContain("<script", "<link", "src=", "url(", "<b>");
        Element letter = elements(html, "section").getFirst();
        assertThat(letter.getTextContent()).contains("<script>alert(1)</script>", "R&D <b>\"x\"</b>");
    }

    private static List<List<String>> rows(CampaignFiles.File file) throws IOException {
        DataFormatter formatter = new DataFormatter();
        List<List<String>> rows = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file.content()))) {
            for (Row row : workbook.getSheetAt(0)) {
                List<String> cells = new ArrayList<>();
                row.forEach(cell -> cells.add(formatter.formatCellValue(cell)));
                rows.add(cells.stream().filter(cell -> !cell.isEmpty()).toList());
            }
        }
        return rows;
    }

    /** The letters are well formed but for the void elements in their head. */
    private static List<Element> elements(String html, String name) throws Exception {
        String body =
                html.substring(html.indexOf("<main>"), html.indexOf("</body>")).replace("<br>", "<br/>");
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(body)));
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < document.getElementsByTagName(name).getLength(); i++) {
            found.add((Element) document.getElementsByTagName(name).item(i));
        }
        return found;
    }

    /** Draws the squares of the picture and reads them as a camera would. */
    private static String read(Element picture) throws Exception {
        int size = Integer.parseInt(picture.getAttribute("viewBox").split(" ", -1)[2]);
        int scale = 4;
        byte[] light = new byte[size * scale * size * scale];
        Arrays.fill(light, (byte) 255);
        String path = ((Element) picture.getElementsByTagName("path").item(1)).getAttribute("d");
        Matcher squares = Pattern.compile("M(\\d+) (\\d+)h(\\d+)").matcher(path);
        for (MatchResult run : squares.results().toList()) {
            int from = Integer.parseInt(run.group(1)) * scale;
            int top = Integer.parseInt(run.group(2)) * scale;
            int length = Integer.parseInt(run.group(3)) * scale;
            for (int y = top; y < top + scale; y++) {
                Arrays.fill(light, y * size * scale + from, y * size * scale + from + length, (byte) 0);
            }
        }
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new Picture(light, size * scale))))
                .getText();
    }

    private static final class Picture extends LuminanceSource {

        private final byte[] light;

        Picture(byte[] light, int size) {
            super(size, size);
            this.light = light;
        }

        @Override
        public byte[] getRow(int y, byte[] row) {
            return Arrays.copyOfRange(light, y * getWidth(), (y + 1) * getWidth());
        }

        @Override
        public byte[] getMatrix() {
            return light;
        }
    }
}
