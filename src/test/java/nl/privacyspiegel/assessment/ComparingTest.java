package nl.privacyspiegel.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import nl.privacyspiegel.assessment.Comparison.Asked;
import nl.privacyspiegel.assessment.Comparison.DomainRow;
import nl.privacyspiegel.assessment.Comparison.QuestionRow;
import nl.privacyspiegel.assessment.MeasurementSheet.Previous;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.assessment.grading.GradeChange;
import nl.privacyspiegel.framework.FrameworkData;
import nl.privacyspiegel.framework.FrameworkData.Question;
import nl.privacyspiegel.framework.FrameworkDocument;
import nl.privacyspiegel.framework.FrameworkVersionId;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Comparing two measurements, and what stands beside a new one")
class ComparingTest {

    abstract static class Cases extends AssessmentUseCases {

        private static final Period NEXT_YEAR = new Period(LocalDate.of(2031, 1, 1), LocalDate.of(2031, 12, 31));

        private static void refused(String key, ThrowingCallable act) {
            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(act)
                    .extracting(RuleViolation::key)
                    .isEqualTo(key);
        }

        private AssessmentId nextYear(FrameworkVersionId framework) {
            return assessments.start(new NewAssessment("Volgend traject", unit, framework, NEXT_YEAR));
        }

        private MeasurementId graded(MeasurementId id, long grade) {
            decide(id, DOMAIN, DomainGrade.graded(Grade.of(grade), "want"));
            return id;
        }

        private MeasurementId adopted(MeasurementId id, long grade) {
            finishAndAdopt(graded(id, grade));
            return id;
        }

        @Test
        void with_an_adopted_start_and_an_empty_end_there_is_nothing_to_compare_and_a_starting_point_to_report() {
            AssessmentId assessment = start("Alleen begin");
            assertThat(assessments.get(assessment).startingPoint()).isEmpty();
            MeasurementId start = adopted(first(assessment), 7);

            AssessmentSummary summary = assessments.get(assessment);
            assertThat(summary.pair()).isEmpty();
            assertThat(summary.startingPoint()).map(MeasurementSummary::id).contains(start);
            refused("assessment.comparison.empty", () -> comparisons.compare(start, last(assessment)));
            assertThat(comparisons.choices(assessment))
                    .extracting(choice -> choice.measurement().id())
                    .containsExactly(start);
        }

        @Test
        void an_end_that_is_not_finished_does_not_count_and_a_finished_one_does() {
            AssessmentId assessment = start("Bezig");
            adopted(first(assessment), 7);
            graded(last(assessment), 9);
            assertThat(assessments.get(assessment).pair()).isEmpty();

            finishAndAdopt(last(assessment));

            assertThat(assessments.get(assessment).pair())
                    .map(pair -> pair.end().id())
                    .contains(last(assessment));
        }

        @Test
        void a_measurement_is_never_compared_with_itself_also_not_with_its_revision() {
            AssessmentId assessment = start("Zelfde");
            MeasurementId start = adopted(first(assessment), 7);
            MeasurementId revision = measurements.revise(start, "foutje");

            refused("assessment.comparison.itself", () -> comparisons.compare(start, start));
            refused("assessment.comparison.itself", () -> comparisons.compare(start, revision));
            assertThat(assessments.get(assessment).counting().getFirst().id()).isEqualTo(start);
        }

        @Test
        void the_earlier_measurement_stands_first_whichever_is_chosen_first() {
            AssessmentId assessment = start("Volgorde");
            MeasurementId start = graded(first(assessment), 10);
            MeasurementId end = graded(last(assessment), 2);

            assertThat(comparisons.compare(end, start)).isEqualTo(comparisons.compare(start, end));
            assertThat(comparisons.compare(end, start).changes().fell()).isEqualTo(1);
        }

        @Test
        void adopted_measurements_of_two_assessments_of_a_unit_are_compared() {
            AssessmentId before = start("Vorig traject");
            MeasurementId end = adopted(last(before), 10);
            AssessmentId after = nextYear(shipped().id());
            MeasurementId begin = graded(first(after), 2);
            refused("assessment.comparison.notAdopted", () -> comparisons.compare(end, begin));
            finishAndAdopt(begin);

            Comparison comparison = comparisons.compare(begin, end);

            assertThat(comparison.start().id()).isEqualTo(end);
            assertThat(comparison.assessment()).isEqualTo(after);
            assertThat(comparison.startedIn())
                    .isNotNull()
                    .extracting(Comparison.Source::name)
                    .isEqualTo("Vorig traject");
            assertThat(comparison.wholePeriod()).isEqualTo(new Period(PERIOD.start(), NEXT_YEAR.end()));
            assertThat(comparison.comparedPeriod())
                    .isEqualTo(new Period(
                            comparison.start().date(), comparison.end().date()));
            assertThat(comparison.changes().mean().change()).isEqualTo(new GradeChange.Fell(BigDecimal.valueOf(8)));
            assertThat(comparisons.choices(after))
                    .extracting(choice -> choice.measurement().id(), Comparisons.Choice::assessment)
                    .containsExactly(tuple(end, "Vorig traject"), tuple(begin, null));
        }

        @Test
        void measurements_of_two_units_are_not_compared() {
            MeasurementId one = adopted(measurement(), 5);
            unit = people.unit();
            assessor = people.member(unit, Role.ASSESSOR);
            MeasurementId other = people.as(assessor, () -> adopted(measurement(), 5));

            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> comparisons.compare(one, other));
            people.login(people.administrator());
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> comparisons.compare(one, other));
        }

        @Test
        void beside_a_new_start_stands_the_last_adopted_status_of_the_unit_with_its_name_and_date() {
            AssessmentId before = start("Vorig traject");
            MeasurementId end = last(before);
            save(end, QUESTION, found("Zo stond het", Judgement.PARTLY));
            adopted(end, 8);
            AssessmentId after = nextYear(shipped().id());
            MeasurementId begin = first(after);

            MeasurementSheet sheet = measurements.sheet(begin);

            assertThat(sheet.earlier()).isEqualTo(new Previous(MeasurementKind.END, 1, LAST_DAY, "Vorig traject"));
            assertThat(Objects.requireNonNull(question(begin, QUESTION).previous()))
                    .extracting(FindingData::narrative, FindingData::judgement)
                    .containsExactly("Zo stond het", Judgement.PARTLY);
            assertThat(Objects.requireNonNull(domain(begin, DOMAIN).previous()).grade())
                    .isEqualTo(Grade.of(8));
            measurements.repeatPrevious(begin, QUESTION, 0);
            assertThat(finding(begin, QUESTION).content().narrative()).isEqualTo("Zo stond het");
            assertThat(measurements.sheet(last(after)).earlier())
                    .isNotNull()
                    .extracting(Previous::assessment)
                    .isNull();
        }

        @Test
        void what_is_not_adopted_is_of_later_or_of_another_unit_does_not_stand_beside_a_new_start() {
            AssessmentId draft = start("Niet vastgesteld");
            graded(last(draft), 3);
            adopted(first(nextYear(shipped().id())), 9);
            UnitId own = unit;
            unit = people.unit();
            people.as(people.member(unit, Role.ASSESSOR), () -> adopted(measurement(), 4));
            unit = own;

            assertThat(measurements.sheet(first(start("Nieuw"))).earlier()).isNull();
        }

        @Test
        void of_two_versions_of_a_framework_only_what_stayed_the_same_is_laid_side_by_side() {
            FrameworkVersionId first = published(shipped().id(), "Raamwerk " + unit, data -> data);
            AssessmentId before = assessments.start(new NewAssessment("Versie 1", unit, first, PERIOD));
            MeasurementId end = last(before);
            save(end, "beleid-1", found("Toen", Judgement.NO));
            save(end, "beleid-2", found("Blijft", Judgement.YES));
            adopted(end, 6);
            FrameworkVersionId second = published(first, "Raamwerk " + unit, Cases::otherFirstQuestion);
            AssessmentId after = nextYear(second);
            MeasurementId begin = first(after);
            assertThat(question(begin, "beleid-anders").previous()).isNull();
            assertThat(question(begin, "beleid-2").previous())
                    .isNotNull()
                    .extracting(FindingData::narrative)
                    .isEqualTo("Blijft");
            save(begin, "beleid-anders", found("Nieuw", Judgement.YES));
            adopted(begin, 7);

            DomainRow policy = comparisons.compare(end, begin).domains().getFirst();

            assertThat(policy.questions())
                    .extracting(QuestionRow::id, QuestionRow::asked)
                    .containsExactly(
                            tuple("beleid-anders", Asked.ONLY_AT_END),
                            tuple("beleid-2", Asked.AT_BOTH),
                            tuple("beleid-1", Asked.ONLY_AT_START));
            assertThat(policy.comparable()).isFalse();
            assertThat(policy.change()).isEmpty();
            refused(
                    "assessment.comparison.otherFramework",
                    () -> comparisons.compare(
                            end, adopted(first(nextYear(shipped().id())), 5)));
        }

        private FrameworkVersionId published(
                FrameworkVersionId from, String name, UnaryOperator<FrameworkData> change) {
            return people.as(people.administrator(), () -> {
                FrameworkVersionId draft = frameworks.copyToDraft(from, name);
                FrameworkDocument saved = frameworks.saveDraft(
                        draft,
                        change.apply(frameworks.get(draft).data()),
                        frameworks.get(draft).version());
                frameworks.publish(draft, saved.version());
                return draft;
            });
        }

        private static FrameworkData otherFirstQuestion(FrameworkData data) {
            List<FrameworkData.Domain> domains = new ArrayList<>(data.domains());
            FrameworkData.Domain policy = domains.getFirst();
            FrameworkData.Section section = policy.sections().getFirst();
            List<Question> questions = new ArrayList<>(section.questions());
            Question was = questions.getFirst();
            questions.set(
                    0,
                    new Question("beleid-anders", "B9", "Iets anders?", was.rationale(), was.articles(), was.update()));
            domains.set(
                    0,
                    new FrameworkData.Domain(
                            policy.id(),
                            policy.name(),
                            policy.description(),
                            policy.steps(),
                            policy.principles(),
                            policy.risks(),
                            List.of(new FrameworkData.Section(
                                    section.id(), section.name(), section.description(), questions))));
            return new FrameworkData(
                    data.key(),
                    data.name(),
                    data.origin(),
                    data.introduction(),
                    data.language(),
                    data.scale(),
                    data.steps(),
                    domains);
        }
    }

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    class PostgreSql extends Cases {}
}
