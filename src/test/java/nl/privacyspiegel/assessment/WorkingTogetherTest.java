package nl.privacyspiegel.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.assessment.finding.SaveResult;
import nl.privacyspiegel.assessment.finding.SaveResult.Conflict;
import nl.privacyspiegel.assessment.finding.SaveResult.Saved;
import nl.privacyspiegel.assessment.finding.Versioned;
import nl.privacyspiegel.assessment.grading.OpenPoint;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Eight members at once")
class WorkingTogetherTest {

    private static final int WRITERS = 8;

    abstract static class Cases extends AssessmentUseCases {

        /** Lets all writers do this at the same moment; what one of them throws is an error of the test. */
        private <T> List<T> together(IntFunction<T> work) throws InterruptedException, ExecutionException {
            CyclicBarrier gate = new CyclicBarrier(WRITERS);
            try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
                List<Callable<T>> tasks = IntStream.range(0, WRITERS)
                        .<Callable<T>>mapToObj(writer -> () -> {
                            gate.await();
                            return people.as(assessor, () -> work.apply(writer));
                        })
                        .toList();
                List<Future<T>> futures = threads.invokeAll(tasks);
                List<T> results = new java.util.ArrayList<>();
                for (Future<T> future : futures) {
                    results.add(future.get());
                }
                return results;
            }
        }

        @Test
        void exactly_one_writer_wins_each_version_and_the_others_see_who_won() throws Exception {
            MeasurementId id = measurement();
            for (int round = 0; round < 5; round++) {
                long seen = finding(id, QUESTION).version();
                int now = round;
                List<SaveResult<FindingData>> results = together(writer -> measurements.saveFinding(
                        id, QUESTION, found("ronde " + now + " van " + writer, Judgement.PARTLY), seen));
                Versioned<FindingData> stored = finding(id, QUESTION);
                assertThat(results).filteredOn(Saved.class::isInstance).hasSize(1);
                assertThat(results).filteredOn(Conflict.class::isInstance).hasSize(WRITERS - 1);
                assertThat(results).extracting(SaveResult::stored).containsOnly(stored);
                assertThat(stored.version()).isEqualTo(seen + 1);
            }
        }

        @Test
        void no_sentence_is_lost_when_everybody_adds_one() throws Exception {
            MeasurementId id = measurement();
            together(writer -> {
                Versioned<FindingData> seen = finding(id, QUESTION);
                SaveResult<FindingData> result;
                do {
                    String text = seen.content().narrative() + "[" + writer + "]";
                    result = measurements.saveFinding(id, QUESTION, found(text, Judgement.YES), seen.version());
                    seen = result.stored();
                } while (result instanceof Conflict);
                return writer;
            });
            assertThat(finding(id, QUESTION).content().narrative())
                    .contains(IntStream.range(0, WRITERS)
                            .mapToObj(writer -> "[" + writer + "]")
                            .toList());
            assertThat(finding(id, QUESTION).version()).isEqualTo(WRITERS);
        }

        @Test
        void eight_people_who_change_different_parts_of_a_finding_disturb_nobody() throws Exception {
            MeasurementId id = measurement();
            List<SaveResult<FindingData>> results = together(writer -> measurements.saveFinding(
                    id,
                    QUESTION,
                    switch (writer % 3) {
                        case 0 -> new FindingData("Er is beleid.", null, null, "");
                        case 1 -> new FindingData("", Judgement.LARGELY, null, "");
                        default -> new FindingData("", null, null, "Map 3");
                    },
                    FindingData.EMPTY));
            assertThat(results).allMatch(Saved.class::isInstance);
            assertThat(finding(id, QUESTION).content())
                    .isEqualTo(new FindingData("Er is beleid.", Judgement.LARGELY, FIRST_DAY, "Map 3"));
        }

        @Test
        void of_eight_texts_in_one_field_one_is_stored_and_the_others_are_asked() throws Exception {
            MeasurementId id = measurement();
            List<SaveResult<FindingData>> results = together(writer -> measurements.saveFinding(
                    id, QUESTION, new FindingData("van " + writer, null, null, ""), FindingData.EMPTY));
            Versioned<FindingData> stored = finding(id, QUESTION);
            assertThat(results).filteredOn(Saved.class::isInstance).hasSize(1);
            assertThat(results).extracting(SaveResult::stored).containsOnly(stored);
            assertThat(stored.changer()).isEqualTo(assessor.id());
        }

        @Test
        void a_motivation_without_a_grade_is_kept_and_the_domain_stays_undecided() {
            MeasurementId id = measurement();
            DomainGrade motivation = new DomainGrade(null, false, "want er ligt een concept");
            assertThat(measurements.saveScore(id, DOMAIN, motivation, DomainGrade.OPEN))
                    .isInstanceOf(Saved.class);
            assertThat(domain(id, DOMAIN).score().content()).isEqualTo(motivation);
            assertThat(domain(id, DOMAIN).score().content().isOpen()).isTrue();
            assertThat(domain(id, DOMAIN).progress().decided()).isZero();
            assertThat(measurements.openPoints(id)).contains(new OpenPoint.DomainUndecided(DOMAIN, "Beleid"));
            people.login(people.member(unit, Role.ASSESSOR));
            measurements.saveScore(id, DOMAIN, DomainGrade.graded(Grade.of(4), ""), DomainGrade.OPEN);
            assertThat(domain(id, DOMAIN).score().content())
                    .isEqualTo(DomainGrade.graded(Grade.of(4), "want er ligt een concept"));
        }

        @Test
        void a_measurement_is_adopted_once_and_nothing_is_saved_after_it() throws Exception {
            MeasurementId id = measurement();
            decideTheRest(id, name -> "later");
            List<String> outcomes = together(writer -> {
                try {
                    if (writer % 2 == 0) {
                        measurements.adopt(id);
                        return "adopted";
                    }
                    return measurements
                            .saveFinding(id, "beleid-" + (writer % 4 == 1 ? 1 : 2), found("x", Judgement.NO), 0)
                            .getClass()
                            .getSimpleName();
                } catch (RuleViolation late) {
                    return late.key();
                }
            });
            assertThat(outcomes).filteredOn("adopted"::equals).hasSize(1);
            assertThat(outcomes)
                    .containsOnlyOnce("adopted")
                    .isSubsetOf("adopted", "Saved", "assessment.measurement.adopted");
        }

        @Test
        void a_measurement_is_revised_once() throws Exception {
            MeasurementId id = measurement();
            finishAndAdopt(id);
            List<String> outcomes = together(writer -> {
                try {
                    measurements.revise(id, "reden " + writer);
                    return "revised";
                } catch (RuleViolation late) {
                    return late.key();
                }
            });
            assertThat(outcomes).containsOnlyOnce("revised").containsOnly("revised", "assessment.revise.already");
        }
    }

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    class PostgreSql extends Cases {}
}
