package nl.privacyspiegel.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.privacyspiegel.assessment.AdoptedMeasurement;
import nl.privacyspiegel.assessment.AssessmentId;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.MeasurementKind;
import nl.privacyspiegel.assessment.MeasurementSummary.Progress;
import nl.privacyspiegel.assessment.OpenMeasurement;
import nl.privacyspiegel.framework.FrameworkData.Domain;
import nl.privacyspiegel.framework.GradingScale;
import nl.privacyspiegel.insight.Decision.Fallen;
import nl.privacyspiegel.insight.Decision.Late;
import nl.privacyspiegel.insight.Decision.Lowest;
import nl.privacyspiegel.insight.Decision.ToAdopt;
import nl.privacyspiegel.insight.Decision.Ungraded;
import nl.privacyspiegel.insight.Decision.WithoutGrade;
import nl.privacyspiegel.insight.Overview.Grades;
import nl.privacyspiegel.insight.Overview.NotAssessed;
import nl.privacyspiegel.insight.Overview.Open;
import nl.privacyspiegel.insight.Overview.Points;
import nl.privacyspiegel.insight.Overview.ToGrade;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import org.junit.jupiter.api.Test;

/** What stands first on the list of who has three things to decide. */
class DecisionTest {

    private static final UnitSummary UNIT = new UnitSummary(UnitId.random(), null, "Eersel", 0, "Eersel");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final List<String> DOMAINS = List.of("beleid", "opslag", "bewust");

    @Test
    void what_is_late_comes_first_then_what_fell_most_then_what_only_waits_for_a_signature() {
        Overview overview = overview(
                List.of(open(false, true), open(true, false), open(false, false)),
                Optional.of(grades(List.of(7, 6, 6), List.of(6, 4, 9))),
                List.of(new ToGrade(new CampaignId(UUID.randomUUID()), "Najaar", TODAY)));

        assertThat(Decision.byUrgency(overview))
                .extracting(decision -> decision.getClass().getSimpleName())
                .containsExactly(
                        Late.class.getSimpleName(),
                        Fallen.class.getSimpleName(),
                        Fallen.class.getSimpleName(),
                        ToAdopt.class.getSimpleName(),
                        Ungraded.class.getSimpleName(),
                        WithoutGrade.class.getSimpleName(),
                        Lowest.class.getSimpleName());
        assertThat(Decision.byUrgency(overview).get(1)).isInstanceOfSatisfying(Fallen.class, fallen -> {
            assertThat(fallen.domain().id()).isEqualTo("opslag");
            assertThat(fallen.measurement()).isEqualTo(newest(overview));
        });
        assertThat(Decision.byUrgency(overview).getLast())
                .isInstanceOfSatisfying(
                        Lowest.class, lowest -> assertThat(lowest.measurement()).contains(newest(overview)));
    }

    private static MeasurementId newest(Overview overview) {
        return overview.grades().orElseThrow().lines().getFirst().measurement();
    }

    @Test
    void where_all_is_equal_and_nothing_is_open_there_is_nothing_to_decide() {
        assertThat(Decision.byUrgency(overview(
                        List.of(),
                        Optional.of(new Grades(
                                "nl",
                                GradingScale.REPORT_MARK,
                                domains(),
                                course(List.of(7, 7, 7), List.of(7, 7, 7)),
                                List.of(),
                                List.of())),
                        List.of())))
                .isEmpty();
        assertThat(Decision.byUrgency(overview(List.of(), Optional.empty(), List.of())))
                .isEmpty();
    }

    private static Overview overview(List<Open> open, Optional<Grades> grades, List<ToGrade> toGrade) {
        return new Overview(
                UNIT,
                TODAY,
                1,
                grades,
                new Points(true, open, Optional.empty()),
                Optional.empty(),
                toGrade,
                Optional.empty());
    }

    private static Open open(boolean late, boolean complete) {
        return new Open(
                new OpenMeasurement(
                        new MeasurementId(UUID.randomUUID()),
                        new AssessmentId(UUID.randomUUID()),
                        "Traject",
                        UNIT.id(),
                        MeasurementKind.END,
                        TODAY,
                        1,
                        new Progress(complete ? 24 : 3, 24, complete ? 5 : 0, 5)),
                "Eersel",
                late);
    }

    private static Grades grades(List<Integer> before, List<Integer> now) {
        GradeHistory history = history(before, now);
        return new Grades(
                "nl",
                GradingScale.REPORT_MARK,
                domains(),
                Course.of(history, UNIT.id(), DOMAINS),
                UnitGrades.of(UNIT, history, DOMAINS).stream().toList(),
                List.of(new NotAssessed(
                        new MeasurementId(UUID.randomUUID()),
                        "Eersel",
                        domains().getFirst(),
                        TODAY,
                        "")));
    }

    private static Course course(List<Integer> before, List<Integer> now) {
        return Course.of(history(before, now), UNIT.id(), DOMAINS);
    }

    private static GradeHistory history(List<Integer> before, List<Integer> now) {
        return new GradeHistory(List.of(measured(TODAY.minusYears(1), before), measured(TODAY, now)));
    }

    private static AdoptedMeasurement measured(LocalDate day, List<Integer> grades) {
        return Measured.of(UNIT.id(), day, DOMAINS, grades);
    }

    private static List<Domain> domains() {
        return DOMAINS.stream()
                .map(id -> new Domain(id, id, null, List.of(), List.of(), List.of(), List.of()))
                .toList();
    }
}
