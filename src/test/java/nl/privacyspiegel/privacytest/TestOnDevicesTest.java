package nl.privacyspiegel.privacytest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.privacyspiegel.privacytest.OpenCampaign.Opened;
import nl.privacyspiegel.privacytest.answering.DeviceToken;
import nl.privacyspiegel.privacytest.answering.TestInvitation;
import nl.privacyspiegel.privacytest.answering.TestInvitation.Status;
import nl.privacyspiegel.privacytest.campaign.CampaignState;
import nl.privacyspiegel.privacytest.storage.AnswerSheet.State;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A test and the devices that lead to it")
class TestOnDevicesTest {

    abstract static class Cases extends TakingUseCases {

        @Test
        @DisplayName(
                "who takes a code on a device with somebody else's unfinished test gets one's own; the other stays")
        void another_code_on_the_same_device() {
            Opened campaign = campaigns().withCodes(unit, 3);
            DeviceToken first = begun(campaign);
            String second = campaign.codes().get(1);
            submissions.save(first, "actueel-03", List.of("juist"));
            assertThat(submissions.isOwn(campaign.code(), first)).isTrue();
            assertThat(submissions.isOwn(second, first)).isFalse();
            DeviceToken own = submissions.start(second, first);
            assertThat(own).isNotEqualTo(first);
            assertThat(submissions.start(second, first)).as("pressed twice").isEqualTo(own);
            assertThat(submissions.inProgress(own).orElseThrow().given()).isEmpty();
            assertThat(submissions.inProgress(first).orElseThrow().given()).hasSize(1);
            assertRule(Submissions.USED, () -> submissions.start(campaign.code(), own));
            assertThat(campaigns().submissions(campaign.id())).isEqualTo(2);
        }

        @Test
        @DisplayName("goes on elsewhere with a code of its own, until it is handed in")
        void on_another_device() {
            Opened campaign = campaigns().withCodes(unit, 1);
            begun(campaign);
            submissions.save(device, "actueel-03", List.of("juist"));
            String code = submissions.resumeCode(device).text();
            assertThat(submissions.resumeCode(device).text()).isEqualTo(code);
            TestInvitation invitation = submissions.invitation(code);
            assertThat(invitation.status()).isEqualTo(Status.RESUME);
            DeviceToken coming = DeviceToken.random();
            DeviceToken other = submissions.start(code, coming);
            assertThat(submissions.start(code, coming)).as("pressed twice").isEqualTo(other);
            assertThat(submissions.inProgress(device)).isEmpty();
            assertThat(submissions.left(device)).as("it moved").contains(CampaignState.OPEN);
            assertThat(submissions.inProgress(other).orElseThrow().given()).hasSize(1);
            String again = submissions.resumeCode(other).text();
            assertRule(Submissions.MOVED, () -> submissions.invitation(code));
            submissions.handIn(other);
            assertThatThrownBy(() -> submissions.invitation(again)).isInstanceOf(NotFoundException.class);
            assertThat(campaigns().submissions(campaign.id())).isOne();
        }

        @Test
        @DisplayName("has an order of its own when the quiz is shuffled, on every device, and no more once handed in")
        void in_an_order_of_its_own() {
            Opened campaign = campaigns().shuffled(unit, 4);
            List<List<String>> orders = campaign.codes().stream()
                    .map(code -> order(submissions.start(code, null)))
                    .toList();
            assertThat(orders.stream().distinct().count()).isGreaterThan(1);
            DeviceToken mine = submissions.start(campaigns().code(campaign.id(), unit), null);
            List<String> order = order(mine);
            submissions.save(mine, "actueel-03", List.of("juist"));
            DeviceToken other = submissions.start(submissions.resumeCode(mine).text(), null);
            assertThat(order(other)).isEqualTo(order);
            assertThat(submissions.handIn(other).test().quiz().questions())
                    .extracting(QuizQuestion::id)
                    .isEqualTo(order);
            assertThat(campaigns().sheets(campaign.id()).filter(sheet -> sheet.state() == State.HANDED_IN))
                    .hasSize(1)
                    .allSatisfy(sheet -> assertThat(sheet.order()).isZero());
            assertThat(campaigns().stored(campaign.id(), true)).containsExactly("actueel-03=juist");
        }

        private List<String> order(DeviceToken token) {
            return submissions.inProgress(token).orElseThrow().quiz().questions().stream()
                    .map(QuizQuestion::id)
                    .toList();
        }

        @Test
        @DisplayName("goes to and fro, also by a code that is sent twice, and closing knows all devices once")
        void to_and_fro() {
            Opened campaign = campaigns().withCodes(unit, 1);
            DeviceToken first = begun(campaign);
            String code = submissions.resumeCode(first).text();
            DeviceToken second = submissions.start(code, first);
            assertThat(submissions.start(code, first)).isEqualTo(second);
            assertThat(submissions.inProgress(second)).isPresent();
            DeviceToken third = submissions.start(code, null);
            assertThat(submissions.start(code, first)).as("the second again").isEqualTo(second);
            assertThat(submissions.left(third)).contains(CampaignState.OPEN);
            campaigns().close(campaign.id());
            assertThat(List.of(first, second, third))
                    .allSatisfy(device -> assertThat(submissions.left(device)).contains(CampaignState.CLOSED));
        }

        @Test
        @DisplayName("can be left on a shared computer and begun again without another code")
        void on_a_shared_computer() {
            Opened campaign = campaigns().withCodes(unit, 1);
            DeviceToken shared = begun(campaign);
            submissions.save(shared, "actueel-03", List.of("juist"));
            String code = submissions.resumeCode(shared).text();
            submissions.leave(shared);
            assertThat(submissions.inProgress(shared)).isEmpty();
            DeviceToken own = submissions.start(code, null);
            assertThat(submissions.inProgress(own).orElseThrow().given()).hasSize(1);
            submissions.clear(own);
            assertThat(submissions.inProgress(own).orElseThrow().given()).isEmpty();
            String last = submissions.resumeCode(own).text();
            campaigns().close(campaign.id());
            assertRule(Submissions.OVER, () -> submissions.invitation(last));
            assertThat(submissions.left(own)).contains(CampaignState.CLOSED);
        }
    }

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    class PostgreSql extends Cases {}
}
