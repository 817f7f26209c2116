package nl.privacyspiegel.privacytest;

import static nl.privacyspiegel.testing.FixedDay.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import nl.privacyspiegel.privacytest.answering.DeviceToken;
import nl.privacyspiegel.privacytest.answering.TestCode;
import nl.privacyspiegel.privacytest.campaign.CampaignAccess;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.privacytest.campaign.CampaignState;
import nl.privacyspiegel.privacytest.grading.Gradings;
import nl.privacyspiegel.privacytest.results.Disclosed;
import nl.privacyspiegel.privacytest.storage.CampaignKeys;
import nl.privacyspiegel.privacytest.storage.CampaignKeys.Kept;
import nl.privacyspiegel.privacytest.storage.CampaignKeys.Use;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
@DisplayName("The keys of a campaign")
class KeysOfCampaignsTest {

    abstract static class Cases extends CampaignUseCases {

        private static final String LOST = "privacytest.key.lost";

        @Autowired
        private CampaignKeys keys;

        @Autowired
        private Submissions taking;

        private CampaignId full() {
            CampaignId id = opened(CampaignAccess.CODES);
            handedIn(id, 5);
            return id;
        }

        private Kept key(CampaignId id, Use use) {
            return new Kept(id.value(), use);
        }

        @Test
        @DisplayName("that a crash left after closing or deleting go at the next look")
        void a_crash_between_the_commit_and_the_destroying() {
            CampaignId id = full();
            assertThat(keys.all()).contains(key(id, Use.OPEN)).doesNotContain(key(id, Use.ANSWERS));
            campaigns.close(id);
            assertThat(keys.all()).contains(key(id, Use.ANSWERS)).doesNotContain(key(id, Use.OPEN));
            keys.make(id.value(), Use.OPEN);
            calendar.turn(TODAY);
            assertThat(keys.all()).contains(key(id, Use.ANSWERS)).doesNotContain(key(id, Use.OPEN));
            calendar.turn(TODAY.plusDays(90));
            keys.make(id.value(), Use.ANSWERS);
            calendar.turn(TODAY.plusDays(90));
            assertThat(keys.all()).noneMatch(kept -> kept.campaign().equals(id.value()));
        }

        @Test
        @DisplayName("when that of an open campaign is lost, say so and close nothing")
        void the_open_key_is_lost() {
            CampaignId id = opened(CampaignAccess.CODES);
            String code = accessCodes
                    .issue(id, codes(team, 2))
                    .units()
                    .getFirst()
                    .codes()
                    .getFirst()
                    .text();
            DeviceToken device = taking.start(code, null);
            assertThat(campaigns.get(id).keyMissing()).isFalse();
            keys.destroy(id.value(), Use.OPEN);

            assertThat(campaigns.get(id).keyMissing()).isTrue();
            refused(LOST, () -> taking.invitation(code));
            refused(LOST, () -> taking.inProgress(device));
            refused(LOST, () -> taking.handIn(device));
            refused(LOST, () -> taking.start(code, null));
            refused(LOST, () -> campaigns.close(id));
            assertThat(campaigns.get(id).state()).isEqualTo(CampaignState.OPEN);
            assertThat(campaigns.progress(id)).isEqualTo(new Disclosed.Suppressed<Integer>());
        }

        @Test
        @DisplayName("of codes that are others than those that made them, are as missing, and make no more codes")
        void the_key_of_codes_is_another(CapturedOutput log) {
            CampaignId id = opened(CampaignAccess.CODES);
            accessCodes.issue(id, codes(team, 2));
            String unknown = TestCode.random().text();
            assertThatThrownBy(() -> taking.invitation(unknown)).isInstanceOf(NotFoundException.class);
            database.update(
                    "insert into access_code (code_hash, campaign_id, unit_id, place)"
                            + " select 'ffffffff.of-another-key', campaign_id, unit_id, 99 from access_code"
                            + " where campaign_id = ? fetch first 1 rows only",
                    id.value());
            try {
                refused(LOST, () -> taking.invitation(unknown));
                refused(LOST, () -> accessCodes.issue(id, codes(team, 1)));
                calendar.turn(TODAY);
                assertThat(log.getAll()).contains("codes.sleutel");
            } finally {
                database.update("delete from access_code where code_hash = 'ffffffff.of-another-key'");
            }
            assertThatThrownBy(() -> taking.invitation(unknown)).isInstanceOf(NotFoundException.class);
        }

        @Test
        @DisplayName("of an open link stand in the way of its first page too")
        void the_key_of_a_link_is_lost() {
            CampaignId id = opened(CampaignAccess.OPEN_LINK);
            String link = Objects.requireNonNull(campaigns.get(id).token());
            assertThat(taking.invitation(link).open()).isTrue();
            keys.destroy(id.value(), Use.OPEN);
            refused(LOST, () -> taking.invitation(link));
        }

        @Test
        @DisplayName("of a campaign that nobody took are not missed")
        void nobody_took_part() {
            CampaignId id = opened(CampaignAccess.CODES);
            campaigns.close(id);
            assertThat(campaigns.get(id).keyMissing()).isFalse();
        }

        @Test
        @DisplayName("when that of the answers is lost, say so to graders and keep nothing from being deleted")
        void the_answers_key_is_lost(CapturedOutput log) {
            CampaignId id = full();
            campaigns.close(id);
            assertThat(campaigns.get(id).keyMissing()).isFalse();
            keys.destroy(id.value(), Use.ANSWERS);

            assertThat(campaigns.get(id).keyMissing()).isTrue();
            refused(LOST, () -> gradings.overview(id));
            calendar.turn(TODAY);
            assertThat(log.getAll()).contains(id + ".answers");
            calendar.turn(TODAY.plusDays(90));
            assertThat(campaigns.get(id).keyMissing()).isFalse();
            assertThat(List.of(count("sealed_submission", id), count("answer_group", id), count("ended_entrance", id)))
                    .containsOnly(0);
        }

        @Test
        @DisplayName("when they are others than those that sealed, are as missing as when there are none")
        void another_key(CapturedOutput log) {
            CampaignId open = opened(CampaignAccess.OPEN_LINK);
            String link = Objects.requireNonNull(campaigns.get(open).token());
            DeviceToken device = taking.start(link, null);
            keys.destroy(open.value(), Use.OPEN);
            keys.make(open.value(), Use.OPEN);
            assertThat(campaigns.get(open).keyMissing()).isTrue();
            refused(LOST, () -> taking.invitation(link));
            refused(LOST, () -> taking.inProgress(device));
            refused(LOST, () -> campaigns.close(open));

            CampaignId closed = full();
            campaigns.close(closed);
            keys.destroy(closed.value(), Use.ANSWERS);
            keys.make(closed.value(), Use.ANSWERS);
            assertThat(campaigns.get(closed).keyMissing()).isTrue();
            assertThat(campaigns.get(closed).summary().gradable()).isFalse();
            refused(LOST, () -> gradings.overview(closed));

            CampaignId fine = full();
            calendar.turn(TODAY);
            assertThat(log.getAll())
                    .contains(open + ".open", closed + ".answers")
                    .doesNotContain(fine.toString());
        }

        @Test
        @DisplayName("do not stand in the way of grading when only too few people answered")
        void too_few() {
            CampaignId enough = full();
            campaigns.close(enough);
            assertThat(campaigns.get(enough).tooFewToGrade()).isFalse();
            assertThat(campaigns.get(enough).summary().gradable()).isTrue();
            CampaignId id = opened(CampaignAccess.CODES);
            handedIn(id, 4);
            assertThat(campaigns.get(id).tooFewToGrade()).isFalse();
            campaigns.close(id);
            assertThat(campaigns.get(id).keyMissing()).isFalse();
            assertThat(campaigns.get(id).tooFewToGrade()).isTrue();
            assertThat(campaigns.get(id).summary().gradable()).isFalse();
            keys.destroy(id.value(), Use.ANSWERS);
            assertThat(campaigns.get(id).tooFewToGrade()).as("nobody knows").isFalse();
        }

        @Autowired
        private Gradings gradings;
    }

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    class PostgreSql extends Cases {}
}
