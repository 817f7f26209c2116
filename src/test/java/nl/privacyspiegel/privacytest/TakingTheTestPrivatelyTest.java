package nl.privacyspiegel.privacytest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.privacytest.OpenCampaign.Opened;
import nl.privacyspiegel.privacytest.answering.TestInProgress;
import nl.privacyspiegel.privacytest.answering.TestPreview;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import nl.privacyspiegel.testing.Person;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

@DisplayName("What is kept and shown of somebody who takes the test")
class TakingTheTestPrivatelyTest {

    abstract static class Cases extends TakingUseCases {

        @Test
        @DisplayName("stores what is promised and nothing else")
        void only_what_is_promised() {
            assertThat(columns("test_slot"))
                    .containsExactlyInAnyOrder("id", "campaign_id", "place", "device_hash", "resume_hash", "content");
            assertThat(columns("test_register")).containsExactlyInAnyOrder("campaign_id", "content");
            assertThat(columns("sealed_submission")).containsExactlyInAnyOrder("id", "campaign_id", "content");
            assertThat(columns("access_code"))
                    .containsExactlyInAnyOrder("code_hash", "campaign_id", "unit_id", "place");
            assertThat(columns("submission")).isEmpty();
            assertThat(columns("answer")).isEmpty();
            Opened campaign = campaigns().withCodes(unit, 1);
            List<Map<String, Object>> codeBefore = rows("access_code", campaign);
            List<Map<String, Object>> placesBefore = rows("test_slot", campaign);
            begun(campaign);
            submissions.save(device, "actueel-03", List.of("juist"));
            assertThat(devices(campaign)).contains(device.secret().hash());
            submissions.handIn(device);
            assertThat(devices(campaign))
                    .hasSameSizeAs(placesBefore)
                    .doesNotContain(device.secret().hash());
            assertThat(rows("test_slot", campaign).toString())
                    .doesNotContain(device.value(), campaign.code(), unit.toString());
            assertThat(rows("access_code", campaign)).isEqualTo(codeBefore);
            assertThat(campaigns().sheets(campaign.id()))
                    .singleElement()
                    .satisfies(sheet -> assertThat(sheet.week().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY));
        }

        @Test
        @DisplayName("nothing that is kept or sent says itself in a log by accident")
        void secrets_do_not_print() {
            Opened campaign = campaigns().withCodes(unit, 1);
            begun(campaign);
            submissions.save(device, "actueel-01", List.of("Een geheim antwoord"));
            TestInProgress test = submissions.inProgress(device).orElseThrow();
            assertThat(test.toString() + device + test.answer("actueel-01").orElseThrow())
                    .doesNotContain("geheim", device.value());
        }

        @Test
        @DisplayName("members look at an example, of which nothing is kept")
        void preview() {
            Person member = people.member(unit, Role.MANAGEMENT);
            CampaignId draft = campaigns().draft(unit);
            TestPreview preview = people.as(member, () -> previews.of(draft));
            assertThat(preview.quiz().questions()).hasSize(15);
            assertThat(preview.invitation().groupSize()).isEqualTo(5);
            assertThat(campaigns().submissions(draft)).isZero();
            Person stranger = people.member(people.unit(), Role.values());
            assertThatThrownBy(() -> people.as(stranger, () -> previews.of(draft)))
                    .isInstanceOf(NotFoundException.class);
            people.loginAsNobody();
            assertThatThrownBy(() -> previews.of(draft)).isInstanceOf(AccessDeniedException.class);
        }

        private List<Map<String, Object>> rows(String table, Opened campaign) {
            return jdbc.queryForList(
                    "select * from " + table + " where campaign_id = ?",
                    campaign.id().value());
        }

        private List<String> devices(Opened campaign) {
            return jdbc.queryForList(
                    "select device_hash from test_slot where campaign_id = ?",
                    String.class,
                    campaign.id().value());
        }

        private List<String> columns(String table) {
            return jdbc
                    .queryForList(
                            "select column_name from information_schema.columns where lower(table_name) = ?",
                            String.class,
                            table)
                    .stream()
                    .map(name -> name.toLowerCase(Locale.ROOT))
                    .toList();
        }
    }

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    class PostgreSql extends Cases {}
}
