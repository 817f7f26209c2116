package nl.privacyspiegel.privacytest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.privacyspiegel.privacytest.OpenCampaign.Opened;
import nl.privacyspiegel.privacytest.storage.Compaction;
import nl.privacyspiegel.testing.FixedDay;
import nl.privacyspiegel.testing.OnH2File;
import nl.privacyspiegel.testing.OnPostgres;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What was deleted is not only unreadable without its key, but gone from the files too. */
@DisplayName("When the files of the database are written anew")
class CompactionTest {

    private static final int PEOPLE = 9;
    private static final String QUESTION = "actueel-01";

    abstract static class Cases extends TakingUseCases {

        @Autowired
        private Compaction compaction;

        @Autowired
        private TransactionTemplate transactions;

        @Autowired
        private CampaignRepository stored;

        @Autowired
        private Retention retention;

        /** All bytes that the database has on the disk, old ones too. */
        abstract String raw() throws IOException;

        private Opened taken() {
            Opened campaign = campaigns().withCodes(unit, PEOPLE);
            for (String code : campaign.codes()) {
                DeviceToken own = submissions.start(code, null);
                submissions.save(own, QUESTION, List.of("Een antwoord"));
                submissions.handIn(own);
            }
            return campaign;
        }

        private List<String> sealed(String table, Opened campaign) {
            return jdbc
                    .queryForList(
                            "select content from " + table + " where campaign_id = ?",
                            byte[].class,
                            campaign.id().value())
                    .stream()
                    .map(content -> new String(content, 0, 48, ISO_8859_1))
                    .toList();
        }

        private void delete(Opened campaign) {
            transactions.executeWithoutResult(status -> retention.deleteAnswers(
                    stored.findById(campaign.id().value()).orElseThrow(), FixedDay.TODAY));
        }

        @Test
        @DisplayName("after closing, the tests of before are gone, and after deletion the answers")
        void nothing_is_left() throws IOException {
            Opened campaign = taken();
            List<String> tests = sealed("test_slot", campaign);
            campaigns().close(campaign.id());
            assertThat(tests).hasSizeGreaterThanOrEqualTo(PEOPLE).anyMatch(raw()::contains);

            assertThat(compaction.compactWhenDue()).isTrue();

            assertThat(tests).noneMatch(raw()::contains);
            List<String> answers = sealed("sealed_submission", campaign);
            assertThat(answers).hasSize(PEOPLE).allMatch(raw()::contains);
            delete(campaign);
            assertThat(answers).anyMatch(raw()::contains);

            assertThat(compaction.compactWhenDue()).isTrue();

            assertThat(answers).noneMatch(raw()::contains);
        }

        @Test
        @DisplayName("whoever is answering waits a moment, and every answer called saved is there")
        void nobody_is_in_the_way() throws Exception {
            campaigns().close(taken().id());
            Opened campaign = campaigns().withCodes(unit, 1);
            DeviceToken own = submissions.start(campaign.codes().getFirst(), null);
            CountDownLatch busy = new CountDownLatch(20);
            CompletableFuture<Integer> answering = CompletableFuture.supplyAsync(() -> {
                int saved = 0;
                while (saved < 200) {
                    submissions.save(own, QUESTION, List.of("Antwoord " + ++saved));
                    busy.countDown();
                }
                return saved;
            });
            assertThat(busy.await(30, TimeUnit.SECONDS)).isTrue();

            compaction.compactWhenDue();

            assertThat(answering.get(60, TimeUnit.SECONDS)).isEqualTo(200);
            assertThat(submissions.inProgress(own).orElseThrow().answer(QUESTION))
                    .contains(new GivenAnswer.Text("Antwoord 200"));
            assertThat(compaction.compactWhenDue()).isTrue();
        }
    }

    @Nested
    @OnH2File
    class H2 extends Cases {

        @Override
        String raw() throws IOException {
            jdbc.execute("checkpoint sync");
            return ForensicsTest.Cases.read(OnH2File.FOLDER);
        }
    }

    @Nested
    @OnPostgres
    class PostgreSql extends Cases {

        @Override
        String raw() throws IOException {
            jdbc.execute("checkpoint");
            Path base = Path.of(Objects.requireNonNull(jdbc.queryForObject("show data_directory", String.class)))
                    .resolve("base");
            return ForensicsTest.Cases.read(base.resolve(Objects.requireNonNull(jdbc.queryForObject(
                    "select oid::text from pg_database where datname = current_database()", String.class))));
        }
    }
}
