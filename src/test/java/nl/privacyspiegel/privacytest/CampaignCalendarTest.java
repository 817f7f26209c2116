package nl.privacyspiegel.privacytest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.testing.FixedDay;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

@OnH2
@DisplayName("What happens to campaigns by date")
class CampaignCalendarTest {

    @Autowired
    private ApplicationContext application;

    @Autowired
    private People people;

    @Autowired
    private Submissions submissions;

    @Autowired
    private CampaignRepository campaigns;

    @Autowired
    private AnswerRepository answers;

    @Autowired
    private AnswerGroupRepository groups;

    @Autowired
    private SubmissionRepository stored;

    @Autowired
    private DeletionReportRepository reports;

    @Autowired
    private CampaignClosing closing;

    @Autowired
    private ResultStore results;

    @Autowired
    private TransactionTemplate transactions;

    private CampaignId campaign;

    @BeforeEach
    void six_people_took_part() {
        UnitId unit = people.unit();
        OpenCampaign.Opened opened = new OpenCampaign(application).in(unit, unit);
        campaign = opened.id();
        people.loginAsNobody();
        for (int i = 0; i < 6; i++) {
            DeviceToken device = submissions.start(opened.link(), null, null);
            submissions.save(device, "actueel-03", List.of("juist"));
            submissions.save(device, "actueel-12", List.of("Inzage"));
            submissions.handIn(device);
        }
    }

    private void itIs(LocalDate day) {
        ZoneId zone = ZoneId.of("Europe/Amsterdam");
        new CampaignCalendar(
                        campaigns,
                        answers,
                        groups,
                        stored,
                        reports,
                        closing,
                        transactions,
                        Clock.fixed(day.atStartOfDay(zone).toInstant(), zone))
                .look();
    }

    private CampaignState state() {
        return campaigns.findById(campaign.value()).orElseThrow().state();
    }

    @Test
    void on_its_last_day_it_is_open_and_the_day_after_it_is_closed() {
        itIs(FixedDay.TODAY.plusDays(3));
        assertThat(state()).isEqualTo(CampaignState.OPEN);
        itIs(FixedDay.TODAY.plusDays(4));
        assertThat(state()).isEqualTo(CampaignState.CLOSED);
        assertThat(groups.findByCampaignId(campaign.value())).singleElement().satisfies(group -> {
            assertThat(group.answers()).isEqualTo(6);
            assertThat(group.content()).isEqualTo("Inzage");
            assertThat(group.sampled()).isTrue();
        });
    }

    @Test
    void answers_are_deleted_ninety_days_after_closing_and_the_results_stay() {
        itIs(FixedDay.TODAY.plusDays(4));
        itIs(FixedDay.TODAY.plusDays(4 + 89));
        assertThat(stored.countByCampaignIdAndHandedInTrue(campaign.value())).isEqualTo(6);
        itIs(FixedDay.TODAY.plusDays(4 + 90));
        itIs(FixedDay.TODAY.plusDays(4 + 91));
        assertThat(stored.countByCampaignIdAndHandedInTrue(campaign.value())).isZero();
        assertThat(answers.findHandedIn(campaign.value())).isEmpty();
        assertThat(groups.findByCampaignId(campaign.value())).isEmpty();
        assertThat(results.read(campaign)).isPresent();
        assertThat(reports.findByCampaignId(campaign.value())).hasValueSatisfying(report -> {
            assertThat(report.deletedOn()).isEqualTo(FixedDay.TODAY.plusDays(94));
            assertThat(report.submissions()).isEqualTo(6);
            assertThat(report.answers()).isEqualTo(12);
        });
    }
}
