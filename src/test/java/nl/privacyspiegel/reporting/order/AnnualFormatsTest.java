package nl.privacyspiegel.reporting.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.privacyspiegel.improvement.action.ActionChanges;
import nl.privacyspiegel.improvement.action.ActionData;
import nl.privacyspiegel.improvement.action.Planning;
import nl.privacyspiegel.improvement.calendar.Duties;
import nl.privacyspiegel.improvement.calendar.DutyData;
import nl.privacyspiegel.improvement.calendar.DutyTime;
import nl.privacyspiegel.improvement.calendar.Rhythm;
import nl.privacyspiegel.improvement.owner.Owner;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.reporting.Reported;
import nl.privacyspiegel.reporting.content.AnnualLevel;
import nl.privacyspiegel.reporting.content.Progress;
import nl.privacyspiegel.reporting.content.ReportFile;
import nl.privacyspiegel.reporting.typed.AnnualAuthor;
import nl.privacyspiegel.reporting.typed.AnnualTexts;
import nl.privacyspiegel.testing.FixedDay;
import nl.privacyspiegel.testing.MeasuredUnit;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.People;
import nl.privacyspiegel.testing.Person;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@OnH2
@DisplayName("The annual report tells the same in every format, and a council less than a college")
class AnnualFormatsTest {

    private static final int YEAR = FixedDay.TODAY.getYear();

    @Autowired
    private People people;

    @Autowired
    private AnnualReports reports;

    @Autowired
    private ApplicationContext application;

    private UnitId unit = UnitId.random();
    private Person assessor;

    @BeforeEach
    void a_unit_measured_twice_with_a_late_action_and_a_duty_that_was_left() {
        unit = people.unit();
        assessor = people.member(unit, Role.ASSESSOR);
        people.run(assessor, () -> {
            MeasuredUnit measured = MeasuredUnit.in(application);
            LocalDate first = FixedDay.TODAY.withDayOfYear(1);
            var both = measured.measurements(measured.start(unit, first, FixedDay.TODAY));
            measured.adopt(both.getFirst(), Map.of("beleid", 3));
            measured.adopt(both.getLast(), Map.of("beleid", 8));
            application
                    .getBean(ActionChanges.class)
                    .make(
                            unit,
                            ActionData.named("Beleid vaststellen")
                                    .withOwner(Optional.of(new Owner.OfMember(assessor.id())))
                                    .withPlanning(new Planning(null, FixedDay.TODAY.minusDays(3), null)));
            application
                    .getBean(Duties.class)
                    .add(
                            unit,
                            new DutyData(
                                    "Register bijwerken",
                                    "",
                                    Optional.of(new Owner.OfMember(assessor.id())),
                                    new DutyTime.Recurring(
                                            new Rhythm(1, Rhythm.Unit.YEARS), FixedDay.TODAY.minusDays(1)),
                                    ""));
        });
    }

    private ReportFile report(AnnualLevel level, AnnualFormat format) {
        people.login(people.member(unit, Role.MANAGEMENT));
        return reports.write(new ReportOrder.Annual(unit, YEAR, level, format), Reported.DUTCH, new Progress());
    }

    private ByteArrayInputStream file(AnnualLevel level, AnnualFormat format) {
        return new ByteArrayInputStream(report(level, format).content());
    }

    private static List<String> chapters(XWPFDocument word) {
        return word.getParagraphs().stream()
                .filter(each -> "Heading1".equals(each.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    @Test
    void a_college_reads_all_chapters_of_which_there_is_something_to_tell_with_last_year_beside_it()
            throws IOException {
        try (XWPFDocument word = new XWPFDocument(file(AnnualLevel.COLLEGE, AnnualFormat.DOCX))) {
            assertThat(chapters(word))
                    .containsExactly(
                            "1. Waar staan we",
                            "2. Wat hebben we gedaan",
                            "3. Bewustwording",
                            "4. Kalender en documenten",
                            "5. Volgend jaar",
                            "Wat wij u daarnaast vragen",
                            "Wat is vastgesteld",
                            "Verantwoording");
            String tables = word.getTables().stream().map(XWPFTable::getText).collect(Collectors.joining("\n"));
            assertThat(tables)
                    .contains("Cijfer\t" + YEAR + "\t" + (YEAR - 1) + "\tOver hoeveel\tPeildatum\tUit")
                    .contains("Acties te laat\t1\tonbekend\tvan één actie")
                    .contains("Plichten gedaan\t0\tonbekend\tvan één keer")
                    .contains("Vragen zonder verandering en zonder actie\t0\tonbekend\tvan 24 vragen");
        }
    }

    @Test
    void it_names_nobody() throws IOException {
        try (XWPFDocument word = new XWPFDocument(file(AnnualLevel.COLLEGE, AnnualFormat.DOCX))) {
            String name = people.as(
                    assessor,
                    () -> application.getBean(CurrentUser.class).require().name());
            assertThat(word.getTables()).extracting(XWPFTable::getText).noneMatch(text -> text.contains(name));
        }
    }

    @Test
    void a_council_gets_its_own_chapters_and_is_asked_nothing() throws IOException {
        ReportFile report = report(AnnualLevel.COUNCIL, AnnualFormat.DOCX);
        assertThat(report.fileName()).isEqualTo("privacyspiegel-jaarverslag-" + YEAR + "-raad.docx");
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(report.content()))) {
            assertThat(chapters(word)).containsExactly("1. Waar staan we", "2. Volgend jaar");
            assertThat(word.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .contains("Jaarverslag privacy " + YEAR + " voor de raad")
                    .doesNotContain("Wat wij u vragen", "Wat het college besluit");
        }
    }

    @Test
    void a_workbook_has_the_figures_as_numbers_and_a_sheet_for_each_table() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(file(AnnualLevel.COLLEGE, AnnualFormat.XLSX))) {
            List<String> names = new ArrayList<>();
            workbook.forEach(sheet -> names.add(sheet.getSheetName()));
            assertThat(names)
                    .startsWith("Samenvatting", "Per eenheid", "Cijfers per domein")
                    .contains("Wat te laat is", "Wat er nog te doen is", "Plichten die bleven liggen")
                    .endsWith("Wat is vastgesteld", "Verantwoording");
            assertThat(number(workbook.getSheet("Samenvatting"), "Acties te laat"))
                    .isEqualTo(1);
            XSSFSheet grades = workbook.getSheet("Cijfers per domein");
            var row = grades.getRow(
                    grades.getTables().getFirst().getStartCellReference().getRow() + 1);
            assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(3);
            assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(8);
            assertThat(row.getCell(4).getNumericCellValue()).isEqualTo(5);
        }
    }

    private static double number(XSSFSheet sheet, String label) {
        for (var row : sheet) {
            if (row.getCell(0) != null
                    && row.getCell(0).getCellType() == CellType.STRING
                    && row.getCell(0).getStringCellValue().equals(label)) {
                return row.getCell(1).getNumericCellValue();
            }
        }
        throw new AssertionError(label);
    }

    @Test
    void a_presentation_has_a_message_a_slide_and_ends_with_what_is_asked() throws IOException {
        try (XMLSlideShow show = new XMLSlideShow(file(AnnualLevel.COLLEGE, AnnualFormat.PPTX))) {
            List<String> titles =
                    show.getSlides().stream().map(XSLFSlide::getTitle).toList();
            assertThat(titles)
                    .contains("Eén actie is te laat")
                    .anyMatch(title -> title.startsWith("Bij de laatste meting nog te doen: "))
                    .contains("Kerncijfers op 02-03-2026")
                    .last()
                    .asString()
                    .isEqualTo("Besluit over deze 5 punten");
            assertThat(titles).doesNotHaveDuplicates();
        }
        try (XMLSlideShow show = new XMLSlideShow(file(AnnualLevel.COUNCIL, AnnualFormat.PPTX))) {
            assertThat(show.getSlides())
                    .extracting(XSLFSlide::getTitle)
                    .noneMatch(title -> title.startsWith("Besluit over") || title.contains("te laat"));
        }
    }

    @Test
    void a_pdf_can_be_read_aloud() throws IOException {
        try (PDDocument pdf =
                Loader.loadPDF(report(AnnualLevel.COLLEGE, AnnualFormat.PDF).content())) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).startsWith("nl");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Jaarverslag privacy " + YEAR);
            assertThat(pdf.getDocumentCatalog().getMetadata().createInputStream())
                    .asString(StandardCharsets.UTF_8)
                    .contains("pdfuaid");
            List<COSDictionary> tags = new ArrayList<>();
            collect(pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), tags);
            assertThat(tags)
                    .extracting(tag -> tag.getNameAsString(COSName.S))
                    .contains("H1", "H2", "H3", "P", "L", "LI", "Table", "TR", "TH", "TD", "Figure");
            assertThat(tags)
                    .filteredOn(tag -> "Figure".equals(tag.getNameAsString(COSName.S)))
                    .allSatisfy(tag -> assertThat(tag.getString(COSName.ALT)).contains("Staafgrafiek"));
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text)
                    .contains("2. Wat hebben we gedaan", "Acties te laat", "Wat het college besluit")
                    .containsPattern("Pagina 1 van \\d+");
        }
    }

    @Test
    void what_people_typed_stands_in_every_format_as_theirs() throws IOException {
        people.run(
                people.member(unit, Role.SUPERVISOR),
                () -> application
                        .getBean(AnnualTexts.class)
                        .type(unit, YEAR, AnnualAuthor.OFFICER, "Het kan nog beter.", ""));
        String theirs = "Tekst van de FG zelf, geschreven door ";
        try (XWPFDocument word = new XWPFDocument(file(AnnualLevel.COLLEGE, AnnualFormat.DOCX))) {
            assertThat(chapters(word)).contains("5. Oordeel van de FG");
            assertThat(word.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .contains("Het kan nog beter.")
                    .anyMatch(text -> text.startsWith(theirs));
        }
        try (PDDocument pdf =
                Loader.loadPDF(report(AnnualLevel.COLLEGE, AnnualFormat.PDF).content())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Het kan nog beter.", theirs);
        }
        try (XMLSlideShow show = new XMLSlideShow(file(AnnualLevel.COLLEGE, AnnualFormat.PPTX))) {
            assertThat(show.getSlides())
                    .filteredOn(slide -> slide.getTitle().equals("5. Oordeel van de FG"))
                    .singleElement()
                    .satisfies(slide -> assertThat(slide.getShapes().stream()
                                    .filter(XSLFTextShape.class::isInstance)
                                    .map(shape -> ((XSLFTextShape) shape).getText()))
                            .contains("Het kan nog beter.")
                            .anyMatch(text -> text.startsWith(theirs)));
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(file(AnnualLevel.COLLEGE, AnnualFormat.XLSX))) {
            List<String> lines = new ArrayList<>();
            workbook.getSheetAt(0).forEach(row -> lines.add(row.getCell(0).toString()));
            assertThat(lines).contains("Het kan nog beter.").anyMatch(text -> text.startsWith(theirs));
        }
        try (XWPFDocument word = new XWPFDocument(file(AnnualLevel.COUNCIL, AnnualFormat.DOCX))) {
            assertThat(chapters(word)).noneMatch(chapter -> chapter.endsWith("Oordeel van de FG"));
        }
    }

    @Test
    void a_pdf_for_the_council_is_short() throws IOException {
        try (PDDocument pdf =
                Loader.loadPDF(report(AnnualLevel.COUNCIL, AnnualFormat.PDF).content())) {
            assertThat(pdf.getNumberOfPages()).isLessThanOrEqualTo(2);
            assertThat(new PDFTextStripper().getText(pdf)).doesNotContain("Wat wij u vragen", "Verantwoording");
        }
    }

    private static void collect(COSBase base, List<COSDictionary> tags) {
        switch (base) {
            case COSObject reference -> collect(reference.getObject(), tags);
            case COSArray all -> all.forEach(each -> collect(each, tags));
            case COSDictionary tag
            when tag.containsKey(COSName.S) || tag.containsKey(COSName.K) -> {
                if (tag.containsKey(COSName.S)) {
                    tags.add(tag);
                }
                COSBase below = tag.getDictionaryObject(COSName.K);
                if (below != null) {
                    collect(below, tags);
                }
            }
            default -> {
                // A mark on a page, which holds no tags.
            }
        }
    }
}
