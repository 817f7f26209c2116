package nl.privacyspiegel.privacytest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.privacyspiegel.privacytest.answering.DeviceToken;
import nl.privacyspiegel.privacytest.campaign.CampaignAccess;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.privacytest.handing.EmployeeCode;
import nl.privacyspiegel.privacytest.results.Disclosed;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.quiz.file.QuizSamples;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("A campaign closes while employees are busy")
class HandingInWhileClosingTest {

    private static final int EMPLOYEES_AT_A_TIME = 8;
    private static final int TESTS_OF_EACH = 12;
    private static final int BEFORE_CLOSING = 20;

    abstract static class Cases extends CampaignUseCases {

        @Autowired
        private Submissions taking;

        @Autowired
        private Results results;

        private final String statement = QuizSamples.shipped("privacytest-2017").questions().stream()
                .filter(QuizQuestion.TrueFalse.class::isInstance)
                .findFirst()
                .orElseThrow()
                .id();

        @Test
        void whoever_heard_that_a_test_was_handed_in_is_counted_and_nothing_half_done_stays() throws Exception {
            CampaignId id = opened(CampaignAccess.CODES);
            List<EmployeeCode> codes = accessCodes
                    .issue(id, codes(team, EMPLOYEES_AT_A_TIME * TESTS_OF_EACH))
                    .units()
                    .getFirst()
                    .codes();
            CountDownLatch busy = new CountDownLatch(BEFORE_CLOSING);
            List<Future<Integer>> employees = new ArrayList<>();
            int acknowledged = 0;
            try (ExecutorService threads = Executors.newFixedThreadPool(EMPLOYEES_AT_A_TIME)) {
                for (int i = 0; i < EMPLOYEES_AT_A_TIME; i++) {
                    int from = i * TESTS_OF_EACH;
                    employees.add(threads.submit(takeAll(codes.subList(from, from + TESTS_OF_EACH), busy)));
                }
                assertThat(busy.await(60, TimeUnit.SECONDS)).isTrue();
                people.run(assessor, () -> campaigns.close(id));
                for (Future<Integer> employee : employees) {
                    acknowledged += employee.get();
                }
            }

            assertThat(acknowledged).isBetween(BEFORE_CLOSING, codes.size());
            assertThat(tests(id)).isEqualTo(acknowledged);
            assertThat(count("test_slot", id) + count("test_register", id)).isZero();
            assertThat(answers(id)).isEqualTo(acknowledged);
            assertThat(count("access_code", id)).isZero();
            people.login(assessor);
            assertThat(results.get(id).unit(unit).orElseThrow().submissions())
                    .isEqualTo(new Disclosed.Shown<>(acknowledged));
        }

        @Test
        void a_closing_that_is_cut_off_leaves_everything_as_it_was_and_can_be_done_again() throws Exception {
            CampaignId id = opened(CampaignAccess.CODES);
            List<EmployeeCode> codes =
                    accessCodes.issue(id, codes(team, 12)).units().getFirst().codes();
            int acknowledged = takeAll(codes, new CountDownLatch(0)).call();
            int places = count("test_slot", id);

            people.login(assessor);
            assertThatThrownBy(() -> transactions.executeWithoutResult(closing -> {
                        campaigns.close(id);
                        throw new IllegalStateException("cut off");
                    }))
                    .hasMessage("cut off");

            assertThat(count("sealed_submission", id)).isZero();
            assertThat(tests(id)).isEqualTo(acknowledged);
            assertThat(count("test_slot", id)).isEqualTo(places);
            people.login(assessor);
            campaigns.close(id);
            assertThat(tests(id)).isEqualTo(acknowledged).isEqualTo(codes.size());
            assertThat(answers(id)).isEqualTo(acknowledged);
            assertThat(count("test_slot", id)).isZero();
        }

        /** One employee after another, until it is too late; tells how many were told that they handed in. */
        private Callable<Integer> takeAll(List<EmployeeCode> codes, CountDownLatch busy) {
            return () -> {
                people.loginAsNobody();
                int acknowledged = 0;
                try {
                    for (EmployeeCode code : codes) {
                        DeviceToken device = taking.start(code.text(), null);
                        taking.save(device, statement, List.of("juist"));
                        taking.save(device, statement, List.of("onjuist"));
                        taking.handIn(device);
                        acknowledged++;
                        busy.countDown();
                    }
                } catch (NotFoundException | RuleViolation tooLate) {
                    return acknowledged;
                }
                return acknowledged;
            };
        }
    }

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    class PostgreSql extends Cases {}
}
