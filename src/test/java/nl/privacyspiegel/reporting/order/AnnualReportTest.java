package nl.privacyspiegel.reporting.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.privacyspiegel.assessment.AssessmentId;
import nl.privacyspiegel.assessment.Targets;
import nl.privacyspiegel.assessment.target.TargetGrade;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.HeldCampaigns;
import nl.privacyspiegel.privacytest.HeldCampaigns.Part;
import nl.privacyspiegel.reporting.ComparisonDocumentTest;
import nl.privacyspiegel.reporting.Reported;
import nl.privacyspiegel.reporting.content.AnnualLevel;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.testing.MeasuredUnit;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.People;
import nl.privacyspiegel.testing.Person;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@OnH2
@DisplayName("The annual report to board and council")
class AnnualReportTest {

    @Autowired
    private People people;

    @Autowired
    private AnnualReports reports;

    @Autowired
    private ApplicationContext application;

    private UnitId department = UnitId.random();
    private UnitId team = UnitId.random();

    @BeforeEach
    void a_year_with_two_assessments_and_a_year_with_a_campaign() {
        department = people.unit();
        team = people.unitBelow(department, "Ploeg");
        Person assessor = people.member(department, Role.values());
        MeasuredUnit.in(application).adopted(people, assessor, department);
        MeasuredUnit.in(application).adopted(people, assessor, team);
        HeldCampaigns.in(application).graded(department, LocalDate.of(2025, 3, 3), 6, new Part(team, 2));
    }

    private static ReportOrder.Annual order(UnitId unit, int year) {
        return new ReportOrder.Annual(unit, year, AnnualLevel.COLLEGE, AnnualFormat.DOCX);
    }

    private XWPFDocument report(UnitId unit, int year) {
        people.login(people.member(unit, Role.MANAGEMENT));
        return ComparisonDocumentTest.read(reports.write(order(unit, year), Reported.DUTCH, new Progress()));
    }

    private static List<String> headings(XWPFDocument document) {
        return document.getParagraphs().stream()
                .filter(each -> each.getStyle() != null && each.getStyle().matches("Heading[12]"))
                .map(XWPFParagraph::getText)
                .toList();
    }

    private static List<String> firstColumn(XWPFTable table) {
        return table.getRows().stream().map(row -> row.getCell(0).getText()).toList();
    }

    @Test
    void the_years_are_those_of_which_there_is_something_to_tell() {
        people.login(people.member(department, Role.SUPERVISOR));
        assertThat(reports.years()).containsExactly(2025, 2017);
    }

    @Test
    void a_year_of_assessments_has_the_grades_of_every_unit_and_what_is_open() {
        XWPFDocument document = report(department, 2017);
        assertThat(headings(document))
                .startsWith("In het kort", "Wat wij u vragen", "1. Waar staan we")
                .contains(
                        "Per eenheid",
                        "2. Bewustwording",
                        "Privacytest",
                        "Niet beoordeeld, en waarom",
                        "Nog te doen",
                        "Wat is vastgesteld",
                        "Verantwoording")
                .filteredOn(each -> each.endsWith("Traject van 2017-02-06"))
                .hasSize(2);
        XWPFTable overview = document.getTables().getFirst();
        assertThat(overview.getRow(1).getCell(2).getText()).isEqualTo("5,0");
        assertThat(firstColumn(document.getTables().get(1))).contains("Beleid", "Gemiddelde");
        assertThat(document.getTables())
                .allSatisfy(
                        table -> assertThat(table.getRow(0).isRepeatHeader()).isTrue());
        assertThat(document.getParagraphs())
                .extracting(XWPFParagraph::getText)
                .contains("Geen vraag staat op nee.")
                .filteredOn(each -> each.endsWith(": 24 vragen nog zonder oordeel."))
                .hasSize(2);
    }

    @Test
    void its_first_page_has_the_conclusion_a_picture_and_what_is_asked_and_every_page_a_foot() {
        XWPFDocument document = report(department, 2017);
        List<XWPFParagraph> first = document.getParagraphs().stream()
                .takeWhile(each ->
                        !(each.getCTP().isSetPPr() && each.getCTP().getPPr().isSetSectPr()))
                .toList();
        assertThat(first).extracting(XWPFParagraph::getStyle).contains("Lead", "ListBullet");
        assertThat(first)
                .extracting(XWPFParagraph::getText)
                .contains("Wat wij u vragen", "Spreek af wanneer u weer meet.");
        assertThat(first.stream()
                        .flatMap(each -> each.getRuns().stream())
                        .flatMap(run -> run.getEmbeddedPictures().stream()))
                .as("a chart")
                .hasSize(1);
        assertThat(document.getFooterList())
                .allSatisfy(footer -> assertThat(footer.getText()).contains("2017", "versie 1", "Pagina"));
    }

    @Test
    void the_only_measurement_of_an_assessment_is_compared_with_the_last_one_before_it() {
        MeasuredUnit measured = MeasuredUnit.in(application);
        people.run(people.member(team, Role.values()), () -> {
            AssessmentId next = measured.start(team, LocalDate.of(2018, 2, 5), LocalDate.of(2018, 12, 31));
            measured.adopt(measured.measurements(next).getFirst(), Map.of("beleid", 8));
        });
        assertThat(report(team, 2018).getParagraphs())
                .extracting(XWPFParagraph::getText)
                .filteredOn(text -> text.contains("5,0"))
                .first()
                .asString()
                .contains("Ploeg", "28-05-2017", "05-02-2018");
    }

    @Test
    void an_assessment_that_is_only_begun_is_told_of_by_the_last_adopted_grades_of_the_unit() {
        MeasuredUnit measured = MeasuredUnit.in(application);
        people.run(people.member(team, Role.values()), () -> {
            AssessmentId next = measured.start(team, LocalDate.of(2018, 2, 5), LocalDate.of(2018, 12, 31));
            measured.begin(measured.measurements(next).getFirst());
            application
                    .getBean(Targets.class)
                    .set(next, "beleid", new TargetGrade(Grade.of(10), LocalDate.of(2019, 6, 1), "college", ""), null);
        });
        XWPFDocument document = report(team, 2018);
        assertThat(document.getTables().getFirst().getRow(1).getTableCells())
                .extracting(cell -> cell.getText())
                .contains("28-05-2017", "5,0", "onderweg: nog 24 vragen open");
        assertThat(document.getParagraphs())
                .extracting(XWPFParagraph::getText)
                .contains("Maak de meting af van Ploeg (nog 24 vragen open).")
                .as("a target that was set in it")
                .contains("Stel streefcijfers voor 2019 vast voor de 4 domeinen die er geen hebben.")
                .anyMatch(text -> text.startsWith("Streefcijfer voor Beleid: 10"))
                .noneMatch(text -> text.startsWith("Plan een tweede meting"));
    }

    @Test
    void who_reads_one_unit_gets_that_unit_only() {
        assertThat(headings(report(team, 2017)))
                .filteredOn(each -> each.endsWith("Traject van 2017-02-06"))
                .singleElement()
                .asString()
                .startsWith("Ploeg");
    }

    @Test
    void a_year_of_a_campaign_has_its_published_results_and_a_small_team_is_suppressed() {
        XWPFDocument document = report(department, 2025);
        XWPFTable units = document.getTables().stream()
                .filter(table -> table.getText().contains("Ploeg"))
                .findFirst()
                .orElseThrow();
        assertThat(units.getRows()).hasSize(3);
        assertThat(units.getRow(2).getCell(1).getText()).isEqualTo("onderdrukt");
        assertThat(document.getParagraphs().stream().map(XWPFParagraph::getText))
                .contains("In dit jaar was er geen traject.");
    }

    @Test
    void a_privacytest_of_the_unit_itself_is_told_of_before_a_later_one_of_a_team() {
        HeldCampaigns.in(application).graded(team, LocalDate.of(2025, 6, 2), 14);
        assertThat(headings(report(department, 2025)))
                .filteredOn(each -> each.startsWith("Privacytest van"))
                .extracting(each -> each.substring(0, "Privacytest van 2025-03-03".length()))
                .containsExactly("Privacytest van 2025-03-03", "Privacytest van 2025-06-02");
    }

    @Test
    void a_unit_that_the_reader_may_not_see_does_not_exist() {
        people.login(people.member(people.unit(), Role.values()));
        assertThatThrownBy(() -> reports.write(order(department, 2017), Reported.DUTCH, new Progress()))
                .isInstanceOf(NotFoundException.class);
    }
}
