package nl.privacyspiegel.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.grading.ThinPoint;
import nl.privacyspiegel.assessment.progress.AdoptionOverview;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("What is adopted, and where little is said")
class AdoptionOverviewTest {

    abstract static class Cases extends AssessmentUseCases {

        @Test
        void before_adopting_one_sees_the_grades_and_where_little_is_said() {
            MeasurementId id = measurement();
            measurements.sheet(id).domains().stream()
                    .flatMap(domain -> domain.questions().stream())
                    .forEach(question -> save(id, question.question().id(), found("", Judgement.NO)));
            decideTheRest(id, name -> "later");
            decide(id, DOMAIN, DomainGrade.graded(Grade.of(9), ""));
            AdoptionOverview bare = AdoptionOverview.of(measurements.sheet(id));
            assertThat(bare.questions()).isEqualTo(24);
            assertThat(bare.described()).isZero();
            assertThat(bare.complete()).isFalse();
            AdoptionOverview.DomainRow row = bare.domains().getFirst();
            assertThat(row.score().grade()).isEqualTo(Grade.of(9));
            assertThat(row.farSuggestion()).isEqualTo(Grade.of(1));
            assertThat(row.thin())
                    .containsExactly(
                            new ThinPoint.JudgedWithoutText(List.of(
                                    new ThinPoint.Place("beleid-1", "B1"), new ThinPoint.Place("beleid-2", "B2"))),
                            new ThinPoint.GradeWithoutMotivation());

            measurements.sheet(id).domains().stream()
                    .flatMap(domain -> domain.questions().stream())
                    .forEach(question -> save(id, question.question().id(), found("Nog niets.", Judgement.NO)));
            decide(id, DOMAIN, DomainGrade.graded(Grade.of(1), "want er is niets"));
            AdoptionOverview full = AdoptionOverview.of(measurements.sheet(id));
            assertThat(full.complete()).isTrue();
            assertThat(full.domains()).allMatch(each -> each.thin().isEmpty());
        }

        @Test
        void a_grade_on_nothing_and_questions_without_a_word_are_named() {
            MeasurementId id = measurement();
            decide(id, DOMAIN, DomainGrade.graded(Grade.of(5), "gevoel"));
            assertThat(AdoptionOverview.of(measurements.sheet(id))
                            .domains()
                            .getFirst()
                            .thin())
                    .containsExactly(
                            new ThinPoint.NothingSaid(List.of(
                                    new ThinPoint.Place("beleid-1", "B1"), new ThinPoint.Place("beleid-2", "B2"))),
                            new ThinPoint.GradeWithoutJudgements());
        }
    }

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    class PostgreSql extends Cases {}
}
