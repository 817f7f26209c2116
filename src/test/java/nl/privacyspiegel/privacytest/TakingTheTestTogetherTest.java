package nl.privacyspiegel.privacytest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.OpenCampaign.Opened;
import nl.privacyspiegel.privacytest.answering.DeviceToken;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import nl.privacyspiegel.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;

@DisplayName("Taking the test, with others at the same moment")
class TakingTheTestTogetherTest {

    abstract static class Cases {

        @Autowired
        private ApplicationContext application;

        @Autowired
        private People people;

        @Autowired
        private Submissions submissions;

        private UnitId unit = UnitId.random();

        @BeforeEach
        void nobody_is_logged_in() {
            unit = people.unit();
            people.loginAsNobody();
        }

        private OpenCampaign campaigns() {
            return new OpenCampaign(application);
        }

        @Test
        @DisplayName("of two people with one code at the same moment one begins, the other hears that it is used")
        void a_race_for_one_code() throws Exception {
            Opened campaign = campaigns().withCodes(unit, 5);
            for (String code : campaign.codes()) {
                assertThat(together(
                                () -> attempt(code, DeviceToken.random()), () -> attempt(code, DeviceToken.random())))
                        .containsExactlyInAnyOrder("begun", Submissions.USED);
            }
            assertThat(campaigns().submissions(campaign.id())).isEqualTo(5);
        }

        @Test
        @DisplayName("of two clicks on one device at the same moment both come to the one test")
        void a_double_click() throws Exception {
            Opened campaign = campaigns().withCodes(unit, 5);
            for (String code : campaign.codes()) {
                DeviceToken own = submissions.deviceFor(code);
                assertThat(together(() -> attempt(code, own), () -> attempt(code, own)))
                        .containsExactly("begun", "begun");
                assertThat(submissions.inProgress(own)).isPresent();
            }
            assertThat(campaigns().submissions(campaign.id())).isEqualTo(5);
        }

        @Test
        @DisplayName("of two tabs that save the same answer at the same moment none fails")
        void two_tabs() throws Exception {
            Opened campaign = campaigns().withCodes(unit, 1);
            DeviceToken device = submissions.start(campaign.code(), null);
            for (String question : List.of("actueel-03", "actueel-05", "actueel-08", "actueel-10")) {
                together(() -> saved(device, question, "juist"), () -> saved(device, question, "onjuist"));
            }
            assertThat(submissions.inProgress(device).orElseThrow().given()).hasSize(4);
        }

        private String saved(DeviceToken device, String question, String value) {
            submissions.save(device, question, List.of(value));
            return "saved";
        }

        private String attempt(String code, DeviceToken own) {
            try {
                submissions.start(code, own);
                return "begun";
            } catch (RuleViolation rule) {
                return rule.key();
            } catch (NotFoundException closed) {
                return "closed";
            } catch (DataIntegrityViolationException second) {
                return "pressed twice";
            }
        }

        private List<String> together(Callable<String> one, Callable<String> other) throws Exception {
            CyclicBarrier start = new CyclicBarrier(2);
            try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
                List<Future<String>> futures = new ArrayList<>();
                for (Callable<String> each : List.of(one, other)) {
                    futures.add(threads.submit(() -> {
                        people.loginAsNobody();
                        start.await();
                        return each.call();
                    }));
                }
                List<String> results = new ArrayList<>();
                for (Future<String> future : futures) {
                    results.add(future.get());
                }
                return results;
            } catch (ExecutionException failed) {
                throw new AssertionError(failed.getCause());
            }
        }

        @Test
        @DisplayName("of two clicks on an open link at the same moment none fails, and one test is begun")
        void a_double_click_on_a_link() throws Exception {
            Opened campaign = campaigns().in(unit, unit);
            for (int round = 1; round <= 5; round++) {
                DeviceToken own = DeviceToken.random();
                assertThat(together(() -> attempt(campaign.link(), own), () -> attempt(campaign.link(), own)))
                        .contains("begun")
                        .isSubsetOf("begun", "pressed twice");
                assertThat(submissions.inProgress(own)).isPresent();
                assertThat(campaigns().submissions(campaign.id())).isEqualTo(round);
            }
        }

        @Test
        @DisplayName("who begins at the very moment of closing is too late or is removed: no row stays behind")
        void beginning_while_closing() throws Exception {
            for (int round = 0; round < 10; round++) {
                Opened campaign = campaigns().in(unit, unit);
                together(() -> attempt(campaign.link(), DeviceToken.random()), () -> {
                    campaigns().close(campaign.id());
                    return "closed";
                });
                assertThat(campaigns().submissions(campaign.id())).isZero();
            }
        }

        @Test
        @DisplayName("who saves or hands in at the very moment of closing counts whole or not at all")
        void handing_in_while_closing() throws Exception {
            for (int round = 0; round < 5; round++) {
                Opened campaign = campaigns().in(unit, unit);
                DeviceToken own = submissions.start(campaign.link(), null);
                submissions.save(own, "actueel-03", List.of("juist"));
                List<String> results = together(() -> handedIn(own), () -> {
                    campaigns().close(campaign.id());
                    return "closed";
                });
                boolean counts = results.contains("handed in");
                assertThat(campaigns().submissions(campaign.id())).isEqualTo(counts ? 1 : 0);
                assertThat(campaigns().stored(campaign.id(), true)).hasSize(counts ? 1 : 0);
                assertThat(campaigns().stored(campaign.id(), false)).isEmpty();
            }
        }

        private String handedIn(DeviceToken own) {
            try {
                submissions.handIn(own);
                return "handed in";
            } catch (NotFoundException | RuleViolation tooLate) {
                return "too late";
            }
        }
    }

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    class PostgreSql extends Cases {}
}
