package nl.privacyspiegel.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.privacyspiegel.assessment.DemoAssessment.DemoFinding;
import nl.privacyspiegel.assessment.DemoAssessment.DemoGrade;
import nl.privacyspiegel.assessment.DemoAssessment.DemoMeasurement;
import nl.privacyspiegel.framework.FrameworkData;
import nl.privacyspiegel.framework.FrameworkData.Question;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.framework.ShippedContent;
import nl.privacyspiegel.shared.document.Messages;
import nl.privacyspiegel.shared.document.ShippedFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The demonstration assessment")
class DemoAssessmentYamlTest {

    private final FrameworkData framework = ShippedContent.framework();
    private final DemoAssessment demo =
            DemoAssessmentYaml.read(ShippedFiles.bytes("demo/kempen-2017.yaml")).orThrow();
    private final DemoMeasurement start = demo.measurements().getFirst();
    private final DemoMeasurement end = demo.measurements().getLast();

    @Test
    void measures_at_the_start_and_at_the_end_of_the_period() {
        assertThat(demo.frameworkKey()).isEqualTo(framework.key());
        assertThat(demo.unit()).isEqualTo("CJG+ de Kempen");
        assertThat(demo.period()).isEqualTo(new Period(LocalDate.of(2017, 2, 6), LocalDate.of(2017, 5, 28)));
        assertThat(demo.measurements())
                .extracting(DemoMeasurement::kind, DemoMeasurement::date)
                .containsExactly(
                        tuple(MeasurementKind.START, demo.period().start()),
                        tuple(MeasurementKind.END, demo.period().end()));
        assertThat(demo.measurements())
                .extracting(measurement ->
                        Objects.requireNonNull(measurement.adoption()).function())
                .containsOnly("voorzitter privacywerkgroep");
    }

    @Test
    void answers_every_question_of_the_framework_twice() {
        List<String> questions = framework.questions().map(Question::id).toList();
        assertThat(start.findings()).extracting(DemoFinding::question).isEqualTo(questions);
        assertThat(end.findings()).extracting(DemoFinding::question).isEqualTo(questions);
    }

    @Test
    void has_the_judgements_that_its_makers_added() {
        assertThat(judgements(start))
                .isEqualTo(
                        "nee gedeeltelijk gedeeltelijk gedeeltelijk nee ja nee gedeeltelijk gedeeltelijk gedeeltelijk "
                                + "nee grotendeels gedeeltelijk gedeeltelijk gedeeltelijk gedeeltelijk gedeeltelijk nee "
                                + "gedeeltelijk gedeeltelijk ja ja grotendeels nee");
        assertThat(judgements(end))
                .isEqualTo("ja grotendeels grotendeels ja grotendeels ja nee gedeeltelijk gedeeltelijk grotendeels "
                        + "grotendeels grotendeels gedeeltelijk ja grotendeels ja grotendeels nee "
                        + "grotendeels grotendeels ja ja grotendeels gedeeltelijk");
    }

    private static String judgements(DemoMeasurement measurement) {
        return String.join(
                " ",
                measurement.findings().stream()
                        .map(finding -> Objects.requireNonNull(finding.finding().judgement())
                                .code())
                        .toList());
    }

    @Test
    void repeats_the_findings_that_did_not_change() {
        assertThat(start.findings()).noneMatch(DemoFinding::unchanged);
        List<DemoFinding> unchanged =
                end.findings().stream().filter(DemoFinding::unchanged).toList();
        assertThat(unchanged)
                .extracting(DemoFinding::question)
                .containsExactly(
                        "governance-intern-4",
                        "governance-intern-5",
                        "governance-intern-6",
                        "werkprocessen-3",
                        "bewustwording-5",
                        "beheer-3",
                        "beheer-4",
                        "beheer-5");
        assertThat(start.findings().stream().map(DemoFinding::finding))
                .containsAll(unchanged.stream().map(DemoFinding::finding).toList());
    }

    @Test
    void goes_from_1_to_8_from_3_to_6_from_4_to_8_and_from_5_to_7_and_once_has_no_grade() {
        assertThat(grades(start)).containsExactly("1", "3", "-", "4", "5");
        assertThat(grades(end)).containsExactly("8", "6", "-", "8", "7");
        List<String> domains =
                framework.domains().stream().map(FrameworkData.Domain::id).toList();
        assertThat(demo.measurements()).allSatisfy(measurement -> {
            assertThat(measurement.grades()).extracting(DemoGrade::domain).isEqualTo(domains);
            assertThat(measurement.grades()).extracting(DemoGrade::explanation).doesNotContain("");
        });
    }

    private static List<String> grades(DemoMeasurement measurement) {
        return measurement.grades().stream()
                .map(grade -> grade.grade() == null ? "-" : grade.grade().toString())
                .toList();
    }

    @Test
    void never_grades_two_or_more_away_from_what_its_judgements_suggest() {
        for (DemoMeasurement measurement : demo.measurements()) {
            for (DemoGrade each : measurement.grades()) {
                Grade grade = each.grade();
                if (grade != null) {
                    BigDecimal difference = grade.value().subtract(suggested(measurement, each.domain()));
                    assertThat(difference.abs()).as(each.domain()).isLessThan(BigDecimal.TWO);
                }
            }
        }
    }

    private BigDecimal suggested(DemoMeasurement measurement, String domain) {
        List<String> questions = framework
                .domain(domain)
                .orElseThrow()
                .questions()
                .map(Question::id)
                .toList();
        double mean = measurement.findings().stream()
                .filter(finding -> questions.contains(finding.question()))
                .mapToInt(finding -> framework
                        .scale()
                        .weights()
                        .getOrDefault(finding.finding().judgement(), 0))
                .average()
                .orElseThrow();
        return BigDecimal.valueOf(1 + 9 * mean / 100).setScale(0, RoundingMode.HALF_UP);
    }

    @Test
    void a_file_with_mistakes_is_refused_with_their_lines() {
        String yaml = """
                schema: 1
                traject:
                  naam: Proef
                  eenheid: Ergens
                  raamwerk: proef
                  periode: {begin: 2017-02-06, eind: 2016-02-06}
                metingen:
                  - soort: begin
                    datum: 2017-02-06
                    bevindingen:
                      - {vraag: x, ongewijzigd: true}
                      - {vraag: y, oordeel: misschien, status: Tja}
                    cijfers:
                      - {domein: z, cijfer: 3, niet_beoordeeld: Omdat}
                """;
        assertThat(DemoAssessmentYaml.read(yaml.getBytes(StandardCharsets.UTF_8))
                        .problems())
                .allSatisfy(problem -> assertThat(Messages.dutch(problem.key(), problem.args()))
                        .isNotBlank())
                .extracting(problem -> problem.line() + " " + problem.key())
                .containsExactly(
                        "6 assessment.period.endBeforeStart",
                        "11 assessment.demo.nothingBefore",
                        "12 shared.yaml.notChoice",
                        "14 shared.yaml.unknownKey");
    }
}
