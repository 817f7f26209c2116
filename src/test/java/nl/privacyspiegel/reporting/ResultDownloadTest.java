package nl.privacyspiegel.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.privacyspiegel.organisation.AuditDetail;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.logbook.AuditEntries;
import nl.privacyspiegel.organisation.logbook.AuditFilter;
import nl.privacyspiegel.privacytest.HeldCampaigns;
import nl.privacyspiegel.privacytest.HeldCampaigns.Part;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.privacytest.campaign.ResultDownloads;
import nl.privacyspiegel.reporting.content.ReportAct;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.People;
import nl.privacyspiegel.testing.Person;
import nl.privacyspiegel.testing.Visitor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@OnH2
@DisplayName("Downloading the results of a campaign")
class ResultDownloadTest {

    @Autowired
    private People people;

    @Autowired
    private ResultDownloads downloads;

    @Autowired
    private AuditEntries audit;

    @Autowired
    private ApplicationContext application;

    @LocalServerPort
    private int port;

    private UnitId department = UnitId.random();
    private UnitId team = UnitId.random();
    private CampaignId campaign = CampaignId.random();

    @BeforeEach
    void a_campaign_was_held() {
        department = people.unit();
        team = people.unitBelow(department, "Ploeg");
        campaign = HeldCampaigns.in(application).graded(department, LocalDate.of(2025, 3, 3), 6, new Part(team, 12));
    }

    private Visitor visitor(UnitId where, Role role) {
        Person person = people.member(where, role);
        Visitor visitor = new Visitor(port);
        visitor.login(person.email(), person.password());
        return visitor;
    }

    private String address(UnitId unit) {
        people.login(people.member(department, Role.MANAGEMENT));
        String address = "/" + downloads.of(campaign, unit).getFirst().address();
        people.logout();
        return address;
    }

    @Test
    void management_gets_a_workbook_under_a_name_that_says_what_it_is() throws Exception {
        HttpResponse<byte[]> response = visitor(department, Role.MANAGEMENT).get(address(team));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("content-type"))
                .contains("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(response.headers().firstValue("content-disposition"))
                .contains("attachment; filename=\"privacytest-ploeg-2025-03-23.xlsx\"");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(response.body()))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(4);
        }
    }

    @Test
    void without_a_unit_it_is_about_the_highest_one_that_the_reader_may_see() {
        HttpResponse<byte[]> response =
                visitor(team, Role.SUPERVISOR).get("/download/afname/" + campaign + "/resultaten.xlsx");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("content-disposition").orElse(""))
                .contains("privacytest-ploeg-");
    }

    @Test
    void what_may_not_be_seen_looks_like_what_does_not_exist() {
        String whole = address(department);
        Visitor manager = visitor(department, Role.MANAGEMENT);
        for (HttpResponse<byte[]> response : List.of(
                visitor(people.unit(), Role.MANAGEMENT).get(whole),
                visitor(department, Role.ADMINISTRATOR).get(whole),
                visitor(team, Role.MANAGEMENT).get(whole),
                manager.get("/download/afname/" + UUID.randomUUID() + "/resultaten.xlsx"),
                manager.get("/download/afname/" + campaign + "/resultaten.xlsx?eenheid=" + UUID.randomUUID()),
                manager.get("/download/afname/" + campaign + "/resultaten.xlsx?eenheid=x"),
                manager.get("/download/afname/x/resultaten.xlsx"))) {
            assertThat(response.statusCode()).isEqualTo(404);
            assertThat(new String(response.body(), StandardCharsets.UTF_8)).doesNotContain("afname", "eenheid");
        }
    }

    @Test
    void two_campaigns_beside_each_other_are_handed_out_in_three_kinds_and_that_is_written_down() {
        String earlier = earlier(12).toString();
        Visitor manager = visitor(department, Role.MANAGEMENT);
        for (String kind : List.of("xlsx", "docx", "pptx")) {
            HttpResponse<byte[]> response = manager.get(compared(earlier, kind) + "?eenheid=" + department);
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.headers().firstValue("content-disposition").orElse(""))
                    .matches("attachment; filename=\"privacytests-vergeleken-.*-2024-03-23-2025-03-23." + kind + "\"");
        }
        people.login(people.member(department, Role.SUPERVISOR));
        assertThat(audit.list(new AuditFilter(null, null, ReportAct.RESULTS_COMPARED, null, department, ""), 0)
                        .acts())
                .extracting(act -> act.details().get(AuditDetail.FORMAT))
                .containsExactlyInAnyOrder("XLSX", "DOCX", "PPTX");
        people.logout();
    }

    @Test
    void what_is_suppressed_or_not_to_be_seen_in_one_of_both_has_no_comparison() {
        String earlier = earlier(12).toString();
        Visitor manager = visitor(department, Role.MANAGEMENT);
        for (HttpResponse<byte[]> response : List.of(
                visitor(people.unit(), Role.MANAGEMENT).get(compared(earlier, "docx")),
                visitor(department, Role.ADMINISTRATOR).get(compared(earlier, "docx")),
                visitor(team, Role.MANAGEMENT).get(compared(earlier, "docx")),
                manager.get(compared(earlier, "docx") + "?eenheid=" + team),
                manager.get(compared(campaign.toString(), "docx")),
                manager.get(compared(UUID.randomUUID().toString(), "docx")),
                manager.get(compared("x", "docx")),
                manager.get(compared(earlier(4).toString(), "docx")))) {
            assertThat(response.statusCode()).isEqualTo(404);
        }
    }

    private CampaignId earlier(int people) {
        return HeldCampaigns.in(application).graded(department, LocalDate.of(2024, 3, 3), people);
    }

    private String compared(String earlier, String kind) {
        return "/download/afname/" + campaign + "/vergelijking/" + earlier + "." + kind;
    }
}
