package nl.privacyspiegel.privacytest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.privacyspiegel.privacytest.OpenCampaign.Opened;
import nl.privacyspiegel.privacytest.answering.DeviceToken;
import nl.privacyspiegel.privacytest.answering.GivenAnswer;
import nl.privacyspiegel.privacytest.storage.Compaction;
import nl.privacyspiegel.testing.OnH2File;
import nl.privacyspiegel.testing.OnPostgres;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was deleted is not only unreadable without its key, but gone from the files too. */
@DisplayName("When the files of the database are written anew")
class CompactionTest {

    abstract static class Cases extends OnTheDisk {

        @Autowired
        Compaction compaction;

        Opened taken() {
            Opened campaign = campaigns().withCodes(unit, PEOPLE);
            for (String code : campaign.codes()) {
                DeviceToken own = submissions.start(code, null);
                submissions.save(own, OPEN_QUESTION, List.of("Een antwoord"));
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
                    submissions.save(own, OPEN_QUESTION, List.of("Antwoord " + ++saved));
                    busy.countDown();
                }
                return saved;
            });
            assertThat(busy.await(30, TimeUnit.SECONDS)).isTrue();

            compaction.compactWhenDue();

            assertThat(answering.get(60, TimeUnit.SECONDS)).isEqualTo(200);
            assertThat(submissions.inProgress(own).orElseThrow().answer(OPEN_QUESTION))
                    .contains(new GivenAnswer.Text("Antwoord 200"));
            assertThat(compaction.compactWhenDue()).isTrue();
        }
    }

    @Nested
    @OnH2File
    class H2 extends Cases {

        @Override
        String raw() throws IOException {
            return rawOfH2();
        }

        @Test
        @DisplayName("the file stays for nobody but its owner")
        void nobody_else() throws IOException {
            campaigns().close(taken().id());
            assertThat(compaction.compactWhenDue()).isTrue();
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(OnH2File.FOLDER.resolve("privacyspiegel.mv.db"))))
                    .isEqualTo("rw-------");
        }

        @Test
        @DisplayName("it waits while somebody is at work in the file, and holds nobody up")
        void not_now() {
            campaigns().close(taken().id());
            transactions.executeWithoutResult(status -> {
                assertThat(jdbc.queryForObject("select count(*) from campaign", Integer.class))
                        .isPositive();
                assertThat(compaction.compactWhenDue()).isFalse();
                assertThat(jdbc.queryForObject("select count(*) from campaign", Integer.class))
                        .isPositive();
            });
            assertThat(compaction.compactWhenDue()).isTrue();
        }
    }

    @Nested
    @OnPostgres
    class PostgreSql extends Cases {

        @Override
        String raw() throws IOException {
            return rawOfPostgres();
        }
    }
}
