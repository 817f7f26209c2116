package nl.privacyspiegel.privacytest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import nl.privacyspiegel.organisation.AuditObject;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.accounts.Members;
import nl.privacyspiegel.privacytest.campaign.CampaignAccess;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.privacytest.campaign.IssuedCodes;
import nl.privacyspiegel.privacytest.campaign.NewCampaign;
import nl.privacyspiegel.privacytest.grading.Gradings;
import nl.privacyspiegel.privacytest.handing.Caution;
import nl.privacyspiegel.privacytest.handing.CodeOrder;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import nl.privacyspiegel.testing.Person;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DisplayName("Handing out codes")
class HandingOutTest {

    abstract static class Cases extends CampaignUseCases {

        @Autowired
        private Results results;

        @Autowired
        private Gradings gradings;

        @Autowired
        private Members members;

        private Person distributor;
        private Person grader;
        private Person management;

        @BeforeEach
        void who_hands_out_does_nothing_else() {
            distributor = people.member(unit, Role.DISTRIBUTOR);
            grader = people.member(unit, Role.ASSESSOR);
            management = people.member(unit, Role.MANAGEMENT);
            people.login(grader);
        }

        private static CodeOrder order(UnitId unit, int codes, int heads, String reason) {
            return new CodeOrder(Map.of(unit, codes), Map.of(unit, heads), reason);
        }

        private IssuedCodes make(CampaignId id, CodeOrder order) {
            return people.as(distributor, () -> accessCodes.issue(id, order));
        }

        private List<Caution> cautions(CampaignId id) {
            return people.as(management, () -> results.get(id).cautions());
        }

        private void close(CampaignId id) {
            handedIn(id, 6);
            people.run(grader, () -> campaigns.close(id));
        }

        @Test
        @DisplayName("is for who has that role, and the working group reads who that is")
        void a_role_of_its_own() {
            CampaignId id = opened(CampaignAccess.CODES);
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> accessCodes.issue(id, order(team, 3, 9, "")));
            assertThat(campaigns.get(id).mayHandOut()).isFalse();
            assertThat(campaigns.get(id).distributors())
                    .as("who made the campaign has both roles")
                    .hasSize(2);
            IssuedCodes made = make(id, order(team, 3, 9, ""));
            assertThat(made.total()).isEqualTo(3);
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> accessCodes.handOut(id, made));
            people.run(distributor, () -> accessCodes.handOut(id, made));
            close(id);
            people.run(distributor, () -> {
                assertThat(campaigns.get(id).maySeeResults()).isFalse();
                assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> results.get(id));
                assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> gradings.overview(id));
                assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> campaigns.close(id));
            });
            assertThat(cautions(id)).isEmpty();
            assertThat(acts(id)).contains("CODES_MADE NUMBER=3", "CODES_EXPORTED NUMBER=3");
        }

        @Test
        @DisplayName("of more codes than people needs a reason, which stays in the audit trail and beside the results")
        void more_codes_than_people() {
            CampaignId id = opened(CampaignAccess.CODES);
            people.run(
                    distributor,
                    () -> refused(
                            "privacytest.codes.heads.missing",
                            () -> accessCodes.issue(id, new CodeOrder(Map.of(team, 3), Map.of(), ""))));
            make(id, order(team, 8, 8, ""));
            people.run(
                    distributor,
                    () -> refused(
                            "privacytest.codes.reason.missing",
                            () -> accessCodes.issue(id, new CodeOrder(Map.of(team, 2), Map.of(), " "))));
            make(id, new CodeOrder(Map.of(team, 2), Map.of(), "twee brieven kwijt"));
            assertThat(acts(id)).contains("CODES_BEYOND_HEADCOUNT NUMBER=10;HEADS=8");
            assertThat(database.queryForList(
                            "select object_name from audit_entry where object_id = ?",
                            String.class,
                            id.value().toString()))
                    .anyMatch(name -> AuditObject.withoutReason(name)
                                    .equals(campaigns.get(id).summary().name())
                            && AuditObject.reason(name).orElse("").endsWith(": twee brieven kwijt"));
            close(id);
            assertThat(cautions(id)).singleElement().satisfies(caution -> {
                assertThat(caution.kind()).isEqualTo(Caution.Kind.CODES_BEYOND_HEADCOUNT);
                assertThat(caution.arguments()).contains(10, 8, "twee brieven kwijt");
            });
        }

        @Test
        @DisplayName("without a number of people, as before it was asked, is said beside the results")
        void of_before() {
            CampaignId id = opened(CampaignAccess.CODES);
            database.update("update campaign_unit set codes_issued = 7 where campaign_id = ? and offered", id.value());
            close(id);
            assertThat(cautions(id)).extracting(Caution::kind).containsExactly(Caution.Kind.HEADCOUNT_UNKNOWN);
        }

        @Test
        @DisplayName("by somebody who can read too is possible in a small organisation, and said beside the results")
        void one_who_does_both() {
            CampaignId id = opened(CampaignAccess.CODES);
            people.run(assessor, () -> accessCodes.issue(id, order(team, 3, 9, "")));
            close(id);
            assertThat(cautions(id)).containsExactly(new Caution(Caution.Kind.HANDED_OUT_BY_READER));
        }

        @Test
        @DisplayName("by somebody who gets another role later, and then grades or reads, is said too and stays said")
        void one_who_reads_later() {
            CampaignId graded = opened(CampaignAccess.CODES);
            CampaignId read = another();
            make(graded, order(team, 3, 9, ""));
            make(read, order(team, 3, 9, ""));
            close(graded);
            close(read);
            assertThat(cautions(graded)).isEmpty();
            people.run(people.administrator(), () -> {
                people.grant(distributor.id(), Role.ASSESSOR, unit);
                members.revoke(distributor.id(), Role.DISTRIBUTOR, unit);
            });
            people.run(distributor, () -> {
                String question = gradings.overview(graded).questions().stream()
                        .filter(each -> !each.tooFew())
                        .findFirst()
                        .orElseThrow()
                        .id();
                gradings.next(graded, question);
                results.get(read);
            });
            people.run(people.administrator(), () -> members.grant(distributor.id(), Role.DISTRIBUTOR, unit));
            assertThat(cautions(graded)).containsExactly(new Caution(Caution.Kind.HANDED_OUT_BY_READER));
            assertThat(cautions(read)).containsExactly(new Caution(Caution.Kind.HANDED_OUT_BY_READER));
        }

        private CampaignId another() {
            NewCampaign plan = plan(CampaignAccess.CODES);
            CampaignId id = campaigns.plan(new NewCampaign(
                    "Najaar", plan.unit(), plan.quiz(), plan.period(), plan.access(), plan.offered(), "", 0));
            campaigns.open(id, campaigns.get(id).version());
            return id;
        }

        private List<String> acts(CampaignId id) {
            return database.queryForList(
                    "select action || ' ' || coalesce(detail, '') from audit_entry where object_id = ?",
                    String.class,
                    id.value().toString());
        }
    }

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    class PostgreSql extends Cases {}
}
