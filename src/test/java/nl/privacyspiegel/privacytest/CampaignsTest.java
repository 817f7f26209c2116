package nl.privacyspiegel.privacytest;

import static nl.privacyspiegel.testing.FixedDay.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitChanges;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.answering.TestCode;
import nl.privacyspiegel.privacytest.campaign.CampaignAccess;
import nl.privacyspiegel.privacytest.campaign.CampaignDetails;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.privacytest.campaign.CampaignPeriod;
import nl.privacyspiegel.privacytest.campaign.CampaignState;
import nl.privacyspiegel.privacytest.campaign.CampaignSummary;
import nl.privacyspiegel.privacytest.campaign.IssuedCodes;
import nl.privacyspiegel.privacytest.campaign.NewCampaign;
import nl.privacyspiegel.privacytest.handing.EmployeeCode;
import nl.privacyspiegel.privacytest.results.Disclosed;
import nl.privacyspiegel.quiz.QuizSummary;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.Secret;
import nl.privacyspiegel.testing.AtOnce;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DisplayName("Holding a campaign")
class CampaignsTest {

    abstract static class Cases extends CampaignUseCases {

        @Autowired
        private UnitChanges unitChanges;

        @Test
        void a_unit_is_archived_only_when_no_campaign_is_open_there() {
            CampaignId draft = planned(CampaignAccess.CODES);
            long version = campaigns.get(draft).version();
            people.run(people.administrator(), () -> {
                refused("organisation.unit.filled", () -> unitChanges.remove(team));
                unitChanges.archive(department);
            });
            refused("organisation.unit.archived", () -> campaigns.open(draft, version));
            refused("organisation.unit.archived", () -> campaigns.plan(plan(CampaignAccess.CODES)));
            people.run(people.administrator(), () -> unitChanges.bringBack(department));
            campaigns.open(draft, campaigns.get(draft).version());
            people.run(
                    people.administrator(),
                    () -> refused("organisation.unit.busy", () -> unitChanges.archive(department)));
            campaigns.close(draft);
            people.run(people.administrator(), () -> unitChanges.archive(unit));
            assertThat(campaigns.get(draft).summary().name()).isEqualTo("Voorjaar");
            people.run(people.administrator(), () -> unitChanges.bringBack(unit));
        }

        @Test
        void a_plan_is_kept_and_holds_the_offered_units_together_up_to_its_own() {
            CampaignId id = planned(CampaignAccess.CODES);

            CampaignDetails draft = campaigns.get(id);
            assertThat(draft.state()).isEqualTo(CampaignState.DRAFT);
            assertThat(draft.plan()).isEqualTo(plan(CampaignAccess.CODES));
            assertThat(draft.token()).isNull();
            assertThat(offered(id)).containsExactly(team);
            assertThat(count("campaign_unit", id)).isEqualTo(3);
            assertThat(campaigns.list()).extracting(CampaignSummary::id).containsExactly(id);
        }

        @Test
        void a_plan_is_made_once_and_so_are_codes_also_when_the_press_comes_twice_at_once() throws Exception {
            assertThat(AtOnce.twice(people, assessor, () -> planned(CampaignAccess.CODES)))
                    .filteredOn(Optional::isPresent)
                    .hasSize(1);
            refused("privacytest.campaign.double", () -> planned(CampaignAccess.CODES));
            campaigns.plan(with(plan(CampaignAccess.CODES), Set.of(department)));

            CampaignId id = campaigns.list().stream()
                    .map(CampaignSummary::id)
                    .filter(each -> campaigns.get(each).plan().equals(plan(CampaignAccess.CODES)))
                    .findFirst()
                    .orElseThrow();
            campaigns.open(id, campaigns.get(id).version());
            assertThat(AtOnce.twice(people, assessor, () -> accessCodes.issue(id, codes(team, 3))))
                    .filteredOn(Optional::isPresent)
                    .hasSize(1);
            assertThat(campaigns.get(id).codesIssued()).isEqualTo(3);
            refused("privacytest.codes.justMade", () -> accessCodes.issue(id, codes(team, 3)));
            accessCodes.issue(id, codes(team, 2));
        }

        @Test
        void the_newest_published_version_of_each_quiz_can_be_chosen() {
            assertThat(campaigns.publishedQuizzes())
                    .isNotEmpty()
                    .allMatch(QuizSummary::isPublished)
                    .extracting(QuizSummary::key)
                    .doesNotHaveDuplicates()
                    .contains("privacytest-2017");
        }

        @Test
        void what_cannot_be_is_refused() {
            UnitId elsewhere = people.unit();
            NewCampaign good = plan(CampaignAccess.CODES);
            refused("privacytest.campaign.units.outside", () -> campaigns.plan(with(good, Set.of(team, elsewhere))));
            refused(
                    "privacytest.campaign.lastDay.past",
                    () -> campaigns.plan(with(good, new CampaignPeriod(TODAY.minusDays(9), TODAY.minusDays(1)))));
            refused(
                    "privacytest.campaign.tooLong",
                    () -> campaigns.plan(with(good, new CampaignPeriod(TODAY, TODAY.plusDays(366)))));
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> campaigns.plan(new NewCampaign(
                            "X", elsewhere, quiz(), PERIOD, CampaignAccess.CODES, Set.of(elsewhere), "", 10)));
            people.login(people.member(unit, Role.MANAGEMENT));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> campaigns.plan(good));
        }

        @Test
        void a_draft_is_changed_by_one_person_at_a_time() {
            CampaignId id = planned(CampaignAccess.CODES);
            long seen = campaigns.get(id).version();
            NewCampaign other = with(plan(CampaignAccess.OPEN_LINK), Set.of(department, unit));

            campaigns.change(id, other, seen);

            assertThat(campaigns.get(id).plan()).isEqualTo(other);
            assertThat(offered(id)).as("an open link is for the whole unit").containsExactly(unit);
            refused("privacytest.campaign.changedMeanwhile", () -> campaigns.change(id, other, seen));
            refused("privacytest.campaign.changedMeanwhile", () -> campaigns.open(id, seen));
        }

        @Test
        void offering_to_other_units_alone_is_a_change_too() {
            CampaignId id = planned(CampaignAccess.CODES);
            long seen = campaigns.get(id).version();
            campaigns.change(id, with(plan(CampaignAccess.CODES), Set.of(department)), seen);
            assertThat(campaigns.get(id).version()).isGreaterThan(seen);
        }

        @Test
        void a_discarded_draft_is_gone_and_what_is_open_is_not_discarded() {
            CampaignId draft = planned(CampaignAccess.CODES);
            campaigns.discard(draft);
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> campaigns.get(draft));
            assertThat(count("campaign_unit", draft)).isZero();

            CampaignId open = opened(CampaignAccess.CODES);
            refused("privacytest.campaign.notDraft", () -> campaigns.discard(open));
            refused(
                    "privacytest.campaign.notDraft",
                    () -> campaigns.change(
                            open,
                            plan(CampaignAccess.CODES),
                            campaigns.get(open).version()));
        }

        @Test
        void opening_promises_what_is_set_and_makes_a_link_only_for_who_wants_one() {
            CampaignDetails open = campaigns.get(opened(CampaignAccess.OPEN_LINK));
            assertThat(open.state()).isEqualTo(CampaignState.OPEN);
            assertThat(open.token()).hasSize(Secret.LENGTH);
            assertThat(open.promise().groupSize().threshold()).isEqualTo(10);
            assertThat(open.promise().retentionDays()).isEqualTo(90);
            CampaignDetails withCodes = campaigns.get(opened(CampaignAccess.CODES));
            assertThat(withCodes.token()).isNull();
            assertThat(withCodes.promise().groupSize().threshold()).isEqualTo(5);
        }

        @Test
        void no_column_holds_a_code_in_readable_form() {
            CampaignId id = opened(CampaignAccess.CODES);

            IssuedCodes issued = accessCodes.issue(id, codes(team, 3));

            List<EmployeeCode> codes = issued.units().getFirst().codes();
            assertThat(codes).hasSize(3).doesNotHaveDuplicates();
            assertThat(codes.getFirst().inGroups().replace("-", ""))
                    .isEqualTo(codes.getFirst().text());
            assertThat(issued.toString()).doesNotContain(codes.getFirst().text());
            List<Map<String, Object>> rows =
                    database.queryForList("select * from access_code where campaign_id = ?", id.value());
            assertThat(rows).hasSize(3);
            for (EmployeeCode code : codes) {
                assertThat(rows.toString()).doesNotContainIgnoringCase(code.text());
                assertThat(new TestCode(code.text()).isWellFormed()).isTrue();
                assertThat(rows)
                        .as("nor a hash that who tries all codes could find")
                        .noneMatch(row -> new Secret(code.text()).hash().equals(row.get("code_hash")));
            }
            assertThat(campaigns.get(id).codesIssued()).isEqualTo(3);
            accessCodes.issue(id, codes(team, 2));
            assertThat(campaigns.get(id).codesIssued()).isEqualTo(5);
        }

        @Test
        void codes_are_for_open_campaigns_with_codes_for_offered_units_and_not_without_end() {
            CampaignId id = opened(CampaignAccess.CODES);
            CampaignId draft = planned(CampaignAccess.CODES);
            refused("privacytest.campaign.notOpen", () -> accessCodes.issue(draft, codes(team, 1)));
            CampaignId linked = opened(CampaignAccess.OPEN_LINK);
            refused("privacytest.codes.notUsed", () -> accessCodes.issue(linked, codes(team, 1)));
            refused("privacytest.codes.notOffered", () -> accessCodes.issue(id, codes(department, 1)));
            refused("privacytest.codes.none", () -> accessCodes.issue(id, codes(team, 0)));
            refused("privacytest.codes.none", () -> accessCodes.issue(id, codes(team, -1)));
            refused("privacytest.codes.tooMany", () -> accessCodes.issue(id, codes(team, 5001)));
            accessCodes.issue(id, codes(team, 4999));
            refused("privacytest.codes.tooMany", () -> accessCodes.issue(id, codes(team, 2)));
            assertThat(count("access_code", id)).isEqualTo(4999);
        }

        @Test
        void only_what_is_open_is_extended_and_only_to_a_later_day() {
            CampaignId id = opened(CampaignAccess.CODES);
            refused("privacytest.campaign.notLater", () -> campaigns.extend(id, PERIOD.lastDay()));
            refused("privacytest.campaign.tooLong", () -> campaigns.extend(id, TODAY.plusDays(366)));
            campaigns.extend(id, PERIOD.lastDay().plusDays(7));
            assertThat(campaigns.get(id).summary().period().lastDay())
                    .isEqualTo(PERIOD.lastDay().plusDays(7));
            campaigns.close(id);
            refused("privacytest.campaign.notOpen", () -> campaigns.extend(id, TODAY.plusDays(99)));
            refused("privacytest.campaign.notOpen", () -> campaigns.close(id));
            refused(
                    "privacytest.campaign.notDraft",
                    () -> campaigns.open(id, campaigns.get(id).version()));
        }

        @Test
        void how_many_handed_in_is_hidden_below_five_and_says_nothing_of_units() {
            CampaignId id = opened(CampaignAccess.CODES);
            handedIn(id, 4);
            begun(id);
            assertThat(campaigns.progress(id)).isEqualTo(new Disclosed.Suppressed<Integer>());
            handedIn(id, 1);
            assertThat(campaigns.progress(id)).isEqualTo(new Disclosed.Shown<>(5));
        }

        @Test
        void everybody_with_a_role_reads_about_it_and_nobody_else() {
            CampaignId id = opened(CampaignAccess.OPEN_LINK);
            people.login(people.member(unit, Role.MANAGEMENT));
            assertThat(campaigns.get(id).mayManage()).isFalse();
            assertThat(campaigns.get(id).maySeeResults()).isTrue();
            people.login(people.member(unit, Role.ADMINISTRATOR));
            assertThat(campaigns.get(id).maySeeResults()).isFalse();
            people.login(people.member(department, Role.values()));
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> campaigns.get(id));
            assertThat(campaigns.list()).isEmpty();
        }

        private static NewCampaign with(NewCampaign plan, CampaignPeriod period) {
            return new NewCampaign(
                    plan.name(),
                    plan.unit(),
                    plan.quiz(),
                    period,
                    plan.access(),
                    plan.offered(),
                    plan.purpose(),
                    plan.secondGrading());
        }
    }

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    class PostgreSql extends Cases {}
}
