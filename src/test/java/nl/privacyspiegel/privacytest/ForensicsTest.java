package nl.privacyspiegel.privacytest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.privacyspiegel.privacytest.OpenCampaign.Opened;
import nl.privacyspiegel.privacytest.answering.DeviceToken;
import nl.privacyspiegel.privacytest.storage.CampaignKeys;
import nl.privacyspiegel.privacytest.storage.Compaction;
import nl.privacyspiegel.privacytest.storage.Seal;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.testing.OnH2File;
import nl.privacyspiegel.testing.OnPostgres;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** As somebody who took the files of the database along, reads all of them, and knows what to look for. */
@DisplayName("Whoever has the files of the database and not its keys")
class ForensicsTest {

    private static final String STATEMENT = "actueel-03";

    abstract static class Cases extends OnTheDisk {

        @Autowired
        private Compaction compaction;

        @Autowired
        CampaignKeys keys;

        /** The rows of a table as they lie there, with the number of the transaction that wrote each when that is kept. */
        abstract List<Map<String, Object>> asTheyLie(String columns, String table, Opened campaign);

        private static String marker(Opened campaign, int person) {
            return "antwoord-" + campaign.id().value().toString().substring(0, 8) + "-nummer" + person;
        }

        /** Nine people begin one after another; the last one does not hand in. Tells their devices. */
        private List<DeviceToken> take(Opened campaign) {
            List<DeviceToken> devices = new ArrayList<>();
            for (int person = 0; person < PEOPLE; person++) {
                DeviceToken own = submissions.start(campaign.codes().get(person), null);
                submissions.save(own, OPEN_QUESTION, List.of(marker(campaign, person)));
                submissions.save(own, STATEMENT, List.of("juist"));
                if (person < PEOPLE - 1) {
                    submissions.handIn(own);
                }
                devices.add(own);
            }
            return devices;
        }

        private List<Integer> found(String raw, Opened campaign) {
            return Stream.iterate(0, person -> person + 1)
                    .limit(PEOPLE)
                    .filter(person -> raw.contains(marker(campaign, person)))
                    .toList();
        }

        @Test
        @DisplayName("reads no answer while the campaign is open, after closing, or after the answers were deleted")
        void no_answers() throws IOException {
            Opened campaign = campaigns().withCodes(unit, PEOPLE);
            take(campaign);
            assertThat(found(raw(), campaign)).isEmpty();
            campaigns().close(campaign.id());
            assertThat(found(raw(), campaign)).isEmpty();
            delete(campaign);
            assertThat(found(raw(), campaign)).isEmpty();
        }

        @Test
        @DisplayName("would read all of them if they were written as before, also after deletion")
        void what_was_plain_is_found() throws IOException {
            // Which writes the file anew every minute, without what was deleted, when it is due.
            Compaction held = compaction;
            synchronized (held) {
                findsWhatWasPlain();
            }
        }

        private void findsWhatWasPlain() throws IOException {
            Opened campaign = campaigns().withCodes(unit, PEOPLE);
            String table = "plain_" + campaign.id().value().toString().substring(0, 8);
            jdbc.execute("create table " + table + " (campaign_id uuid, content varchar(4000))");
            for (int person = 0; person < PEOPLE; person++) {
                jdbc.update(
                        "insert into " + table + " values (?, ?)", campaign.id().value(), marker(campaign, person));
            }
            assertThat(found(raw(), campaign)).hasSize(PEOPLE);
            assertThat(inOrder(asTheyLie("content", table, campaign).stream()
                            .map(row -> number(String.valueOf(row.get("content"))))
                            .toList()))
                    .isTrue();
            jdbc.update("delete from " + table);
            assertThat(found(raw(), campaign)).hasSize(PEOPLE);
            jdbc.execute("drop table " + table);
        }

        @Test
        @DisplayName("sees of no code that it was used, and of no test for which code or in which order it was begun")
        void no_codes() throws IOException {
            Opened campaign = campaigns().withCodes(unit, PEOPLE + 3);
            String columns = "code_hash, place, unit_id";
            List<Map<String, Object>> before = asTheyLie(columns, "access_code", campaign);
            List<DeviceToken> devices = take(campaign);
            assertThat(asTheyLie(columns, "access_code", campaign)).isEqualTo(before);
            List<Map<String, Object>> slots = asTheyLie("id, place, device_hash, content", "test_slot", campaign);
            assertThat(slots).hasSizeGreaterThan(PEOPLE).allSatisfy(slot -> {
                assertThat((byte[]) slot.get("content")).hasSize(4096);
                assertThat(String.valueOf(slot.get("device_hash"))).hasSize(64);
            });
            assertThat(slots.stream()
                            .filter(slot -> devices.stream()
                                    .anyMatch(own -> own.secret().hash().equals(slot.get("device_hash"))))
                            .toList())
                    .as("only that of who is busy leads to a device")
                    .hasSize(1);
            String raw = raw();
            assertThat(campaign.codes()).noneMatch(raw::contains);
            assertThat(inOrder(transactions.execute(status -> placesOfTests(campaign))))
                    .isFalse();
        }

        /** With the key: where the tests lie, in the order in which they were begun. */
        private List<Integer> placesOfTests(Opened campaign) {
            List<Integer> places = new ArrayList<>(Collections.nCopies(PEOPLE, -1));
            for (Map<String, Object> slot : asTheyLie("id, place, content", "test_slot", campaign)) {
                byte[] plain = Seal.open(
                        keys.get(campaign.id().value(), CampaignKeys.Use.OPEN), "slot " + slot.get("id"), (byte[])
                                Objects.requireNonNull(slot.get("content")));
                String text = new String(plain, ISO_8859_1);
                for (int person = 0; person < PEOPLE; person++) {
                    if (text.contains(marker(campaign, person))) {
                        places.set(person, ((Number) Objects.requireNonNull(slot.get("place"))).intValue());
                    }
                }
            }
            assertThat(places).doesNotContain(-1);
            return places;
        }

        @Test
        @DisplayName("or who has both of them after closing, finds nothing that leads from before to after")
        void nothing_leads_over_the_closing() throws IOException {
            Opened campaign = campaigns().withCodes(unit, PEOPLE);
            take(campaign);
            List<Map<String, Object>> before = asTheyLie("id, content", "test_slot", campaign);
            String copy = raw();
            campaigns().close(campaign.id());

            List<Map<String, Object>> after = asTheyLie("id, content", "sealed_submission", campaign);
            assertThat(after).hasSize(PEOPLE - 1);
            assertThat(after).extracting(row -> row.get("id")).noneMatch(id -> copy.contains(bytes((UUID) id)));
            assertThat(before).extracting(row -> row.get("id")).anyMatch(id -> copy.contains(bytes((UUID) id)));
            assertThat(after.stream()
                            .map(row -> ((byte[]) Objects.requireNonNull(row.get("content"))).length)
                            .distinct())
                    .hasSize(1);
            assertThat(after.stream()
                            .map(row -> String.valueOf(row.get("xmin")))
                            .distinct())
                    .as("all written in one transaction")
                    .hasSize(1);
            assertThat(jdbc.queryForList(
                            "select code_hash from access_code where campaign_id = ?",
                            campaign.id().value()))
                    .isEmpty();

            // With every key that there still is.
            assertThat(keys.all()).contains(new CampaignKeys.Kept(campaign.id().value(), CampaignKeys.Use.ANSWERS));
            assertThat(keys.all())
                    .doesNotContain(new CampaignKeys.Kept(campaign.id().value(), CampaignKeys.Use.OPEN));
            for (CampaignKeys.Use use : CampaignKeys.Use.values()) {
                assertThat(before)
                        .allSatisfy(slot -> assertThatThrownBy(() -> opened(campaign, use, "slot", slot))
                                .isInstanceOf(RuleViolation.class));
            }
            List<Integer> order = after.stream()
                    .map(row -> person(campaign, opened(campaign, CampaignKeys.Use.ANSWERS, "submission", row)))
                    .toList();
            assertThat(order).doesNotHaveDuplicates();
            assertThat(inOrder(order)).isFalse();

            delete(campaign);
            assertThat(keys.all())
                    .noneMatch(kept -> kept.campaign().equals(campaign.id().value()));
            assertThat(after)
                    .allSatisfy(row -> assertThatThrownBy(
                                    () -> opened(campaign, CampaignKeys.Use.ANSWERS, "submission", row))
                            .isInstanceOf(RuleViolation.class));
        }

        private byte[] opened(Opened campaign, CampaignKeys.Use use, String kind, Map<String, Object> row) {
            return Seal.open(keys.get(campaign.id().value(), use), kind + " " + row.get("id"), (byte[])
                    Objects.requireNonNull(row.get("content")));
        }

        private static int person(Opened campaign, byte[] plain) {
            String text = new String(plain, ISO_8859_1);
            return Stream.iterate(0, person -> person + 1)
                    .limit(PEOPLE)
                    .filter(person -> text.contains(marker(campaign, person)))
                    .findFirst()
                    .orElseThrow();
        }

        private static int number(String marker) {
            return Integer.parseInt(marker.substring(marker.lastIndexOf("nummer") + "nummer".length()));
        }

        private static boolean inOrder(List<Integer> numbers) {
            List<Integer> sorted = numbers.stream().sorted().toList();
            return numbers.equals(sorted) || numbers.equals(sorted.reversed());
        }

        /** As both databases write an id. */
        private static String bytes(UUID id) {
            return new String(
                    ByteBuffer.allocate(16)
                            .putLong(id.getMostSignificantBits())
                            .putLong(id.getLeastSignificantBits())
                            .array(),
                    ISO_8859_1);
        }
    }

    @Nested
    @OnH2File
    class H2 extends Cases {

        @Override
        String raw() throws IOException {
            return rawOfH2();
        }

        @Override
        List<Map<String, Object>> asTheyLie(String columns, String table, Opened campaign) {
            return lower(jdbc.queryForList(
                    "select " + columns + ", _rowid_ from " + table + " where campaign_id = ? order by _rowid_",
                    campaign.id().value()));
        }

        private static List<Map<String, Object>> lower(List<Map<String, Object>> rows) {
            return rows.stream()
                    .map(row -> {
                        Map<String, Object> lower = new java.util.TreeMap<>();
                        row.forEach((name, value) -> lower.put(name.toLowerCase(Locale.ROOT), value));
                        return lower;
                    })
                    .toList();
        }
    }

    @Nested
    @OnPostgres
    class PostgreSql extends Cases {

        @Override
        String raw() throws IOException {
            return rawOfPostgres();
        }

        @Override
        List<Map<String, Object>> asTheyLie(String columns, String table, Opened campaign) {
            return jdbc.queryForList(
                    "select " + columns + ", xmin::text as xmin from " + table + " where campaign_id = ? order by ctid",
                    campaign.id().value());
        }
    }
}
