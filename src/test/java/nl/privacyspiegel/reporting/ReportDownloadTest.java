package nl.privacyspiegel.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.privacyspiegel.assessment.AssessmentId;
import nl.privacyspiegel.assessment.Assessments;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.MeasurementSummary;
import nl.privacyspiegel.assessment.Measurements;
import nl.privacyspiegel.assessment.NewAssessment;
import nl.privacyspiegel.assessment.Period;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.slot.ComparisonDownloads;
import nl.privacyspiegel.framework.Frameworks;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.organisation.AuditDetail;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.accounts.Members;
import nl.privacyspiegel.organisation.logbook.AuditEntries;
import nl.privacyspiegel.organisation.logbook.AuditFilter;
import nl.privacyspiegel.reporting.content.ReportAct;
import nl.privacyspiegel.reporting.powerpoint.PptxWriter;
import nl.privacyspiegel.reporting.word.DocxPaper;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.People;
import nl.privacyspiegel.testing.Person;
import nl.privacyspiegel.testing.Visitor;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OnH2
@DisplayName("Downloading the report of a comparison")
class ReportDownloadTest {

    @Autowired
    private People people;

    @Autowired
    private Assessments assessments;

    @Autowired
    private Frameworks frameworks;

    @Autowired
    private Measurements measurements;

    @Autowired
    private Members members;

    @Autowired
    private ComparisonDownloads downloads;

    @Autowired
    private AuditEntries audit;

    @LocalServerPort
    private int port;

    private UnitId unit = UnitId.random();
    private MeasurementId start = MeasurementId.random();
    private MeasurementId end = MeasurementId.random();

    @BeforeEach
    void there_is_an_assessment() {
        unit = people.unit();
        people.login(people.member(unit, Role.ASSESSOR));
        AssessmentId id = assessments.start(new NewAssessment(
                "Privacy 2017",
                unit,
                frameworks.published().stream()
                        .filter(each -> each.key().equals("vng-sociaal-domein"))
                        .findFirst()
                        .orElseThrow()
                        .id(),
                new Period(LocalDate.of(2017, 2, 6), LocalDate.of(2017, 5, 28))));
        List<MeasurementSummary> both = assessments.get(id).current();
        start = both.getFirst().id();
        end = both.getLast().id();
        both.forEach(each -> measurements.saveScore(each.id(), "beleid", DomainGrade.graded(Grade.of(5), ""), 0));
    }

    private Visitor visitor(UnitId where, Role role) {
        Person person = people.member(where, role);
        Visitor visitor = new Visitor(port);
        visitor.login(person.email(), person.password());
        return visitor;
    }

    private String address() {
        return address("xlsx");
    }

    private String address(String ending) {
        return "/download/vergelijking/" + start + "/" + end + "." + ending;
    }

    @Test
    void what_people_hand_round_is_offered_first() {
        assertThat(downloads.of(start, end))
                .extracting(download -> "/" + download.address())
                .containsExactly(address("docx"), address("pptx"), address("xlsx"));
    }

    @Test
    void management_gets_a_workbook_under_a_name_that_says_what_it_is() throws Exception {
        HttpResponse<byte[]> response = visitor(unit, Role.MANAGEMENT).get(address());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("content-type"))
                .contains("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(response.headers().firstValue("content-disposition").orElse(""))
                .matches("attachment; filename=\"privacyspiegel-eenheid-\\d+-2017-02-06-2017-05-28\\.xlsx\"");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(response.body()))) {
            assertThat(workbook.getSheetName(0)).isEqualTo("Samenvatting");
            assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
        }
    }

    @Test
    void management_gets_a_document_and_a_presentation_and_each_is_written_down() throws Exception {
        Visitor reader = visitor(unit, Role.MANAGEMENT);
        HttpResponse<byte[]> document = reader.get(address("docx"));
        HttpResponse<byte[]> presentation = reader.get(address("pptx"));
        assertThat(document.headers().firstValue("content-type")).contains(DocxPaper.CONTENT_TYPE);
        assertThat(document.headers().firstValue("content-disposition").orElse(""))
                .endsWith("-2017-02-06-2017-05-28.docx\"");
        assertThat(presentation.headers().firstValue("content-type")).contains(PptxWriter.CONTENT_TYPE);
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(document.body()));
                XMLSlideShow slides = new XMLSlideShow(new ByteArrayInputStream(presentation.body()))) {
            assertThat(word.getTables()).isNotEmpty();
            assertThat(slides.getSlides()).hasSize(5);
        }
        people.login(people.member(unit, Role.SUPERVISOR));
        assertThat(audit.list(new AuditFilter(null, null, ReportAct.COMPARISON_EXPORTED, null, unit, ""), 0)
                        .acts())
                .extracting(act -> act.details().get(AuditDetail.FORMAT))
                .containsExactlyInAnyOrder("DOCX", "PPTX");
    }

    @Test
    void the_workbook_speaks_the_language_of_the_member() throws Exception {
        Person person = people.member(unit, Role.SUPERVISOR);
        people.run(person, () -> members.speak("en"));
        Visitor visitor = new Visitor(port);
        visitor.login(person.email(), person.password());
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(visitor.get(address()).body()))) {
            assertThat(workbook.getSheetName(0)).isEqualTo("Summary");
        }
    }

    @Test
    void what_is_of_another_unit_looks_like_what_does_not_exist() {
        HttpResponse<byte[]> foreign = visitor(people.unit(), Role.ASSESSOR).get(address());
        HttpResponse<byte[]> administrator = visitor(unit, Role.ADMINISTRATOR).get(address());
        Visitor reader = visitor(unit, Role.MANAGEMENT);
        HttpResponse<byte[]> unknown =
                reader.get("/download/vergelijking/" + start + "/" + UUID.randomUUID() + ".xlsx");
        HttpResponse<byte[]> document =
                reader.get("/download/vergelijking/" + start + "/" + UUID.randomUUID() + ".docx");
        HttpResponse<byte[]> presentation =
                visitor(people.unit(), Role.ASSESSOR).get(address("pptx"));
        for (HttpResponse<byte[]> response : List.of(foreign, administrator, unknown, document, presentation)) {
            assertThat(response.statusCode()).isEqualTo(404);
            assertThat(new String(response.body(), StandardCharsets.UTF_8)).doesNotContain("vergelijking", "meting");
        }
    }

    @Test
    void a_browser_gets_a_page_that_says_so_and_shows_the_way_back() {
        Visitor reader = visitor(unit, Role.MANAGEMENT);
        String accept = "text/html,application/xhtml+xml,*/*;q=0.8";
        for (String wrong : List.of(
                "/download/vergelijking/geheim/b.xlsx",
                "/download/mijn-rapporten/" + UUID.randomUUID() + "?geheim",
                "/download/raamwerk/geheim.yaml",
                "/download/privacytest/geheim.yaml",
                "/download/mens/geheim/gegevens.json",
                "/download/trends/geheim.svg?x=geheim")) {
            HttpResponse<byte[]> response = reader.get(wrong, "Accept", accept);
            String page = new String(response.body(), StandardCharsets.UTF_8);
            assertThat(response.statusCode()).as(wrong).isEqualTo(404);
            assertThat(page).as(wrong).contains("<h1>", "href=\"/\"", "Ga naar de startpagina", "lang=\"en\"");
            assertThat(page).as(wrong).doesNotContain("geheim", "Whitelabel", "<script");
            assertThat(response.headers().firstValue("content-security-policy"))
                    .as(wrong)
                    .isPresent();
            assertThat(response.headers().firstValue("x-content-type-options"))
                    .as(wrong)
                    .contains("nosniff");
        }
    }

    @Test
    void a_mistyped_address_is_not_found() {
        Visitor reader = visitor(unit, Role.MANAGEMENT);
        for (String wrong : List.of(
                "/download/vergelijking/a/b.xlsx",
                "/download/vergelijking/" + start + "/.xlsx",
                "/download/vergelijking/" + start + "/%27.xlsx",
                "/download/vergelijking/1-1-1-1-1/" + end + ".xlsx")) {
            assertThat(reader.get(wrong).statusCode()).as(wrong).isEqualTo(404);
        }
    }
}
