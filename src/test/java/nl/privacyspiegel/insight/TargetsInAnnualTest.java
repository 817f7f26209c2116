package nl.privacyspiegel.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.privacyspiegel.assessment.AssessmentId;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.Targets;
import nl.privacyspiegel.assessment.slot.AnnualFigure;
import nl.privacyspiegel.assessment.slot.AnnualPart;
import nl.privacyspiegel.assessment.slot.AnnualScope;
import nl.privacyspiegel.assessment.slot.ReportSection.Amount;
import nl.privacyspiegel.assessment.slot.ReportSection.Content;
import nl.privacyspiegel.assessment.slot.ReportSection.Day;
import nl.privacyspiegel.assessment.slot.ReportSection.Nothing;
import nl.privacyspiegel.assessment.slot.ReportSection.Words;
import nl.privacyspiegel.assessment.target.TargetGrade;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.testing.FixedDay;
import nl.privacyspiegel.testing.MeasuredUnit;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.People;
import nl.privacyspiegel.testing.Person;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@OnH2
@DisplayName("What the annual report tells of targets")
class TargetsInAnnualTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 6, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 5, 31);
    private static final LocalDate DUE = LocalDate.of(2025, 3, 1);
    private static final LocalDate LAST_OF_YEAR = LocalDate.of(2025, 12, 31);

    @Autowired
    private ApplicationContext application;

    @Autowired
    private People people;

    @Autowired
    private Targets targets;

    @Autowired
    private TargetsInAnnual slot;

    private AnnualPart told(Person reader, UnitId unit, int year) {
        return people.as(
                reader,
                () -> slot.of(
                        AnnualScope.of(unit, Map.of(unit, "Sociaal team"), year, FixedDay.TODAY), Locale.of("nl")));
    }

    @Test
    void each_stands_beside_the_grade_that_was_adopted_by_the_end_of_the_year() {
        UnitId unit = people.unit();
        Person assessor = people.member(unit, Role.ASSESSOR);
        people.run(assessor, () -> {
            MeasuredUnit measured = MeasuredUnit.in(application);
            AssessmentId assessment = measured.start(unit, FIRST, LAST);
            List<MeasurementId> both = measured.measurements(assessment);
            targets.set(assessment, "beleid", new TargetGrade(Grade.of(7), DUE, "college", ""), null);
            measured.adopt(both.getFirst(), Map.of("beleid", 4));
            targets.set(assessment, "governance", new TargetGrade(Grade.of(8), LAST_OF_YEAR, "raad", ""), null);
            measured.adopt(both.getLast(), Map.of("beleid", 7, "governance", 6));
        });

        AnnualPart began = told(assessor, unit, 2024);
        assertThat(began.figures().getFirst().now()).isEqualTo(AnnualFigure.count(0));
        assertThat(began.figures().getFirst().before()).as("there were none").isEqualTo(new Nothing());
        assertThat(began.asked()).isEmpty();

        AnnualPart ended = told(assessor, unit, 2025);
        assertThat(ended.figures())
                .extracting(AnnualFigure::now)
                .as("one reached, and one missed that was due on the last day of the year")
                .containsExactly(AnnualFigure.count(1), AnnualFigure.count(1));
        assertThat(ended.figures())
                .extracting(AnnualFigure::before)
                .containsExactly(AnnualFigure.count(0), AnnualFigure.count(0));
        assertThat(ended.asked())
                .singleElement()
                .asString()
                .startsWith("Voor één domein is het streefcijfer niet op tijd");
        assertThat(ended.sections().getFirst().message()).isEqualTo("1 van 2 streefcijfers gehaald");
        assertThat(ended.sections().getFirst().rows())
                .anySatisfy(row -> assertThat(row)
                        .containsSubsequence(
                                new Content("Governance", "nl"),
                                new Amount(BigDecimal.valueOf(6), 0),
                                new Amount(BigDecimal.valueOf(8), 0),
                                new Day(LAST_OF_YEAR),
                                new Words("nog 2 te gaan"),
                                new Content("raad", null)));

        assertThat(told(assessor, unit, 2026).isEmpty()).isTrue();
        Person stranger = people.member(people.unit(), Role.values());
        assertThat(told(stranger, unit, 2025).isEmpty()).isTrue();
    }
}
