package nl.privacyspiegel.privacytest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.OpenCampaign.Opened;
import nl.privacyspiegel.privacytest.answering.DeviceToken;
import nl.privacyspiegel.privacytest.answering.GivenAnswer;
import nl.privacyspiegel.privacytest.answering.TestCode;
import nl.privacyspiegel.privacytest.answering.TestInProgress;
import nl.privacyspiegel.privacytest.answering.TestInvitation;
import nl.privacyspiegel.privacytest.answering.TestInvitation.Status;
import nl.privacyspiegel.privacytest.campaign.CampaignState;
import nl.privacyspiegel.privacytest.campaign.PrivacySettings;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.Secret;
import nl.privacyspiegel.testing.FixedDay;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Taking the test")
class TakingTheTestTest {

    abstract static class Cases extends TakingUseCases {

        @Test
        @DisplayName("goes from a code over answers that are saved one by one to handing in")
        void from_code_to_handing_in() {
            Opened campaign = campaigns().withCodes(unit, 1);
            TestInvitation invitation = submissions.invitation(
                    campaign.code().toLowerCase(Locale.ROOT).replaceAll("(.{4})", "$1-"));
            assertThat(invitation.status()).isEqualTo(Status.READY);
            assertThat(invitation.open()).isFalse();
            assertThat(invitation.unit()).isEqualTo(nameOf(unit));
            assertThat(invitation.groupSize()).isEqualTo(5);
            assertThat(invitation.retentionDays()).isEqualTo(PrivacySettings.MOST_DAYS);
            begun(campaign);

            submissions.save(device, "actueel-01", List.of("  Ik meld het meteen.\r\n"));
            submissions.save(device, "actueel-02", List.of("risico"));
            submissions.save(device, "actueel-03", List.of("juist"));
            submissions.save(device, "actueel-04", List.of("melden", "bellen"));
            submissions.save(device, "actueel-03", List.of("onjuist"));
            submissions.save(device, "actueel-02", List.of(""));
            TestInProgress test = submissions.inProgress(device).orElseThrow();
            assertThat(test.over()).isFalse();
            assertThat(test.given())
                    .isEqualTo(Map.of(
                            "actueel-01", new GivenAnswer.Text("Ik meld het meteen."),
                            "actueel-03", new GivenAnswer.Truth(false),
                            "actueel-04", new GivenAnswer.Ticked(Set.of("melden", "bellen"))));
            assertThat(test.firstOpen()).isEqualTo(2);
            assertThat(test.open()).isEqualTo(12);

            TestInProgress handedIn = submissions.handIn(device).test();
            assertThat(handedIn.given()).isEqualTo(test.given());
            assertThat(campaigns().stored(campaign.id(), true))
                    .containsExactly(
                            "actueel-01=Ik meld het meteen.", "actueel-03=onjuist", "actueel-04=bellen,melden");
        }

        @Test
        @DisplayName("after handing in no device leads to it any more")
        void handed_in_is_handed_in() {
            Opened campaign = campaigns().withCodes(unit, 1);
            begun(campaign);
            submissions.save(device, "actueel-03", List.of("juist"));
            submissions.handIn(device);
            assertThat(submissions.inProgress(device)).isEmpty();
            assertThatThrownBy(() -> submissions.handIn(device)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> submissions.save(device, "actueel-03", List.of("onjuist")))
                    .isInstanceOf(NotFoundException.class);
            assertThat(campaigns().stored(campaign.id(), true)).containsExactly("actueel-03=juist");
            assertThat(campaigns().submissions(campaign.id())).isEqualTo(1);
        }

        @Test
        @DisplayName("a code opens one test; pressing the button twice goes on with that one")
        void a_code_works_once() {
            Opened campaign = campaigns().withCodes(unit, 1);
            begun(campaign);
            submissions.save(device, "actueel-03", List.of("juist"));
            submissions.start(campaign.code(), device);
            assertThat(submissions.inProgress(device).orElseThrow().given()).hasSize(1);
            assertThat(submissions.startAfresh(campaign.code(), device)).isEqualTo(device);
            assertThat(submissions.inProgress(device).orElseThrow().given())
                    .as("begun again with the same code")
                    .isEmpty();
            assertThat(submissions.invitation(campaign.code()).status()).isEqualTo(Status.USED);
            assertRule(Submissions.USED, () -> submissions.start(campaign.code(), DeviceToken.random()));
            assertThat(campaigns().submissions(campaign.id())).isEqualTo(1);
        }

        @Test
        @DisplayName("what no form of ours sends is refused, and what was saved stays")
        void hostile_values() {
            Opened campaign = campaigns().withCodes(unit, 1);
            begun(campaign);
            submissions.save(device, "actueel-01", List.of("Een antwoord"));
            for (List<String> values : List.of(
                    List.of("melden"),
                    List.of("risico", "altijd"),
                    List.of("risico'; delete from answer; --"),
                    List.of("risico,altijd"))) {
                assertThatThrownBy(() -> submissions.save(device, "actueel-02", values))
                        .isInstanceOf(NotFoundException.class);
            }
            assertThatThrownBy(() -> submissions.save(device, "actueel-03", List.of("true")))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> submissions.save(device, "bestaat-niet", List.of("juist")))
                    .isInstanceOf(NotFoundException.class);
            assertRule(
                    "shared.text.tooLong", () -> submissions.save(device, "actueel-01", List.of("x".repeat(100_000))));
            assertThat(campaigns().stored(campaign.id(), false)).containsExactly("actueel-01=Een antwoord");
            submissions.save(device, "actueel-01", List.of("a\u0000b\u0007c\ud800d\n<script>"));
            assertThat(campaigns().stored(campaign.id(), false)).containsExactly("actueel-01=abcd\n<script>");
            String longest = "€".repeat(GivenAnswer.LONGEST_TEXT);
            submissions.save(device, "actueel-01", List.of(longest));
            assertThat(campaigns().stored(campaign.id(), false)).containsExactly("actueel-01=" + longest);
        }

        @Test
        @DisplayName("leads nowhere without a device, or with a code that does not exist")
        void unknown() {
            assertThat(submissions.inProgress(DeviceToken.random())).isEmpty();
            for (String code : List.of("", "x", Secret.random().text(), "' or 1=1", "a".repeat(100_000), "\u0000")) {
                assertThatThrownBy(() -> submissions.invitation(code)).isInstanceOf(NotFoundException.class);
                assertThatThrownBy(() -> submissions.start(code, device)).isInstanceOf(NotFoundException.class);
            }
        }

        @Test
        @DisplayName("is over after the last day: nothing can be saved or handed in")
        void over() {
            Opened campaign = campaigns().withCodes(unit, 2);
            begun(campaign);
            submissions.save(device, "actueel-03", List.of("juist"));
            LocalDate yesterday = FixedDay.TODAY.minusDays(1);
            campaigns().period(campaign.id(), yesterday, yesterday);
            assertThat(submissions.inProgress(device).orElseThrow().over()).isTrue();
            assertThat(submissions.invitation(campaign.code()).status()).isEqualTo(Status.TOO_LATE);
            assertRule(Submissions.OVER, () -> submissions.save(device, "actueel-03", List.of("onjuist")));
            assertRule(Submissions.OVER, () -> submissions.handIn(device));
            assertRule(
                    Submissions.OVER, () -> submissions.start(campaign.codes().get(1), DeviceToken.random()));
            assertThat(campaigns().stored(campaign.id(), false)).containsExactly("actueel-03=juist");
        }

        @Test
        @DisplayName("closing ends every test and removes codes and answers that were not handed in")
        void closing() {
            Opened campaign = campaigns().withCodes(unit, 3);
            begun(campaign);
            submissions.save(device, "actueel-03", List.of("juist"));
            submissions.handIn(device);
            DeviceToken unfinished = submissions.start(campaign.codes().get(1), null);
            submissions.save(unfinished, "actueel-03", List.of("onjuist"));
            campaigns().close(campaign.id());
            assertThat(submissions.inProgress(unfinished)).isEmpty();
            assertThatThrownBy(() -> submissions.save(unfinished, "actueel-03", List.of("juist")))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> submissions.handIn(unfinished)).isInstanceOf(NotFoundException.class);
            assertRule(
                    Submissions.OVER,
                    () -> submissions.invitation(campaign.codes().get(2)));
            assertThat(submissions.left(unfinished)).contains(CampaignState.CLOSED);
            assertThat(submissions.left(device)).as("handed in").isEmpty();
            assertThat(campaigns().submissions(campaign.id())).isOne();
            assertThat(campaigns().stored(campaign.id(), true)).containsExactly("actueel-03=juist");
            assertThat(jdbc.queryForObject(
                            "select count(*) from test_slot where campaign_id not in (select campaign_id from test_register)",
                            Integer.class))
                    .isZero();
        }

        @Test
        @DisplayName("cannot begin before the first day; the code stays good")
        void too_early() {
            Opened campaign = campaigns().withCodes(unit, 1);
            LocalDate tomorrow = FixedDay.TODAY.plusDays(1);
            campaigns().period(campaign.id(), tomorrow, tomorrow);
            assertThat(submissions.invitation(campaign.code()).status()).isEqualTo(Status.TOO_EARLY);
            assertRule("privacytest.take.tooEarly", () -> begun(campaign));
            campaigns().period(campaign.id(), FixedDay.TODAY, tomorrow);
            begun(campaign);
        }

        @Test
        @DisplayName("an open link asks for no unit, and beginning again takes nobody's answers away")
        void open_link() {
            UnitId other = people.unit();
            people.loginAsNobody();
            Opened campaign = campaigns().in(unit, unit, other);
            TestInvitation invitation = submissions.invitation(campaign.link());
            assertThat(invitation.open()).isTrue();
            assertThat(invitation.unit()).isEqualTo(nameOf(unit));
            assertThat(invitation.groupSize()).isEqualTo(10);
            submissions.start(campaign.link(), device);
            submissions.save(device, "actueel-03", List.of("juist"));
            submissions.start(campaign.link(), device);
            assertThat(campaigns().stored(campaign.id(), false)).hasSize(1);
            TestCode noted = submissions.resumeCode(device);
            DeviceToken next = submissions.startAfresh(campaign.link(), device);
            assertThat(next).isNotEqualTo(device);
            assertThat(submissions.startAfresh(campaign.link(), device))
                    .as("pressed twice")
                    .isEqualTo(next);
            assertThat(submissions.inProgress(next).orElseThrow().given()).isEmpty();
            assertThat(submissions.resumeCode(next)).isNotEqualTo(noted);
            DeviceToken elsewhere = submissions.start(noted.text(), null);
            assertThat(submissions.inProgress(elsewhere).orElseThrow().given()).hasSize(1);
            submissions.handIn(next);
            submissions.handIn(elsewhere);
            assertThat(campaigns().submissions(campaign.id())).isEqualTo(2);
        }
    }

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    class PostgreSql extends Cases {}
}
