package nl.privacyspiegel.privacytest.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.SampleCampaign;
import nl.privacyspiegel.quiz.AnswerGrade;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import nl.privacyspiegel.testing.People;
import nl.privacyspiegel.testing.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DisplayName("Six graders at once")
class GradingTogetherTest {

    private static final int GRADERS = 6;
    private static final String QUESTION = SampleCampaign.EXPLAIN;

    abstract static class Cases {

        @Autowired
        private ApplicationContext beans;

        @Autowired
        private People people;

        @Autowired
        private Gradings gradings;

        private UnitId unit;
        private List<Person> graders;

        @BeforeEach
        void graders() {
            unit = people.unit();
            graders = IntStream.range(0, GRADERS)
                    .mapToObj(index -> people.member(unit, Role.ASSESSOR))
                    .toList();
        }

        private SampleCampaign closed(int secondGrading, int answers) {
            return SampleCampaign.closed(
                    beans,
                    unit,
                    secondGrading,
                    IntStream.range(0, answers)
                            .mapToObj(index -> "antwoord " + index)
                            .toArray(String[]::new));
        }

        /** Lets all graders do this at the same moment; what one of them throws is an error of the test. */
        private <T> List<T> together(Supplier<T> work) throws InterruptedException, ExecutionException {
            CyclicBarrier gate = new CyclicBarrier(GRADERS);
            try (ExecutorService threads = Executors.newFixedThreadPool(GRADERS)) {
                List<Callable<T>> tasks = graders.stream()
                        .<Callable<T>>map(grader -> () -> {
                            gate.await();
                            return people.as(grader, work);
                        })
                        .toList();
                List<T> results = new ArrayList<>();
                for (Future<T> future : threads.invokeAll(tasks)) {
                    results.add(future.get());
                }
                return results;
            }
        }

        @Test
        void no_two_get_the_same_answer() throws Exception {
            SampleCampaign campaign = closed(0, GRADERS - 1);
            List<Optional<AnswerToGrade>> got = together(() -> gradings.next(campaign.id(), QUESTION));
            assertThat(got).filteredOn(Optional::isEmpty).hasSize(1);
            assertThat(got.stream().flatMap(Optional::stream).map(AnswerToGrade::group))
                    .hasSize(GRADERS - 1)
                    .doesNotHaveDuplicates();
        }

        @Test
        void every_answer_is_graded_once_and_once_more_by_somebody_else() throws Exception {
            SampleCampaign campaign = closed(100, 15);
            List<List<AnswerGroupId>> graded = new ArrayList<>(together(() -> gradeAllOf(campaign)));
            graders.forEach(grader -> graded.add(people.as(grader, () -> gradeAllOf(campaign))));
            assertThat(graded).allSatisfy(mine -> assertThat(mine).doesNotHaveDuplicates());
            assertThat(graded.stream().flatMap(List::stream)).hasSize(30);
            QuestionProgress progress = people.as(graders.getFirst(), () -> gradings.overview(campaign.id()))
                    .questions()
                    .getFirst();
            assertThat(progress.graded()).isEqualTo(15);
            assertThat(progress.secondDone()).isEqualTo(15);
        }

        private List<AnswerGroupId> gradeAllOf(SampleCampaign campaign) {
            List<AnswerGroupId> mine = new ArrayList<>();
            Optional<AnswerToGrade> next = gradings.next(campaign.id(), QUESTION);
            while (next.isPresent()) {
                gradings.grade(next.get().group(), AnswerGrade.GOOD);
                mine.add(next.get().group());
                next = gradings.next(campaign.id(), QUESTION);
            }
            return mine;
        }

        @Test
        void the_grading_is_published_once() throws Exception {
            SampleCampaign campaign = closed(0, 1).graded(AnswerGrade.GOOD, null);
            List<String> outcomes = together(() -> {
                try {
                    gradings.publish(campaign.id());
                    return "published";
                } catch (RuleViolation late) {
                    return late.key();
                }
            });
            assertThat(outcomes)
                    .containsOnlyOnce("published")
                    .containsOnly("published", "privacytest.grading.published");
        }
    }

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    class PostgreSql extends Cases {}
}
