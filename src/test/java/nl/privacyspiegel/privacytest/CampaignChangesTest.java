package nl.privacyspiegel.privacytest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.privacyspiegel.organisation.AuditDetail;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.logbook.AuditEntries;
import nl.privacyspiegel.organisation.logbook.AuditFilter;
import nl.privacyspiegel.organisation.logbook.AuditedAct;
import nl.privacyspiegel.privacytest.campaign.CampaignAccess;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.privacytest.campaign.CampaignPeriod;
import nl.privacyspiegel.privacytest.campaign.NewCampaign;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.OnPostgres;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("Changing what was planned")
class CampaignChangesTest {

    abstract static class Cases extends CampaignUseCases {

        @Autowired
        private AuditEntries audit;

        @Test
        void no_plan_becomes_one_that_the_unit_has_already() {
            planned(CampaignAccess.CODES);
            NewCampaign taken = plan(CampaignAccess.CODES);
            CampaignId id = campaigns.plan(with(taken, Set.of(department)));
            refused(
                    "privacytest.campaign.double",
                    () -> campaigns.change(id, taken, campaigns.get(id).version()));
            assertThat(campaigns.get(id).plan()).isEqualTo(with(taken, Set.of(department)));
            CampaignId open = campaigns.plan(plan(CampaignAccess.OPEN_LINK));
            campaigns.change(
                    open, plan(CampaignAccess.OPEN_LINK), campaigns.get(open).version());
        }

        @Test
        void the_trail_tells_both_ends_of_another_name_and_another_day() {
            CampaignId id = planned(CampaignAccess.CODES);
            NewCampaign before = plan(CampaignAccess.CODES);
            LocalDate last = PERIOD.lastDay();
            campaigns.change(
                    id,
                    new NewCampaign(
                            "Anders",
                            before.unit(),
                            before.quiz(),
                            new CampaignPeriod(PERIOD.firstDay(), last.plusDays(1)),
                            before.access(),
                            before.offered(),
                            before.purpose(),
                            before.secondGrading()),
                    campaigns.get(id).version());
            campaigns.open(id, campaigns.get(id).version());
            campaigns.extend(id, last.plusDays(7));
            people.run(people.member(unit, Role.SUPERVISOR), () -> {
                List<AuditedAct> acts = audit.list(AuditFilter.ALL, 0).acts();
                assertThat(acts)
                        .filteredOn(act -> act.actionKey().endsWith(".campaign_changed"))
                        .singleElement()
                        .satisfies(act -> {
                            assertThat(act.object()).isEqualTo(before.name() + "\u00a0→\u00a0Anders");
                            assertThat(act.details())
                                    .isEqualTo(Map.of(
                                            AuditDetail.LAST_DAY,
                                            last.plusDays(1).toString(),
                                            AuditDetail.LAST_DAY.before(),
                                            last.toString()));
                        });
                assertThat(acts)
                        .filteredOn(act -> act.actionKey().endsWith(".campaign_extended"))
                        .singleElement()
                        .extracting(AuditedAct::details)
                        .isEqualTo(Map.of(
                                AuditDetail.LAST_DAY,
                                last.plusDays(7).toString(),
                                AuditDetail.LAST_DAY.before(),
                                last.plusDays(1).toString()));
            });
        }
    }

    @Nested
    @OnH2
    class H2 extends Cases {}

    @Nested
    @OnPostgres
    class PostgreSql extends Cases {}
}
