package nl.privacyspiegel.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.HeldCampaigns;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.testing.MeasuredUnit;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Every table has more rows here than a page holds: a spreadsheet that got one page would not know that rows lack. */
@OnH2
@DisplayName("CSV holds every row of a table")
class ApiWholeTablesTest extends ApiUseCases {

    private static final int MORE_THAN_A_PAGE = Query.USUAL_SIZE + 1;
    private static final LocalDate HELD_FROM = LocalDate.of(2025, 1, 6);

    @Test
    void all_rows_of_all_nine_tables_come_as_csv() {
        CampaignId campaign = fill();
        String token = everything(manager);
        for (String table : List.of(
                "/units",
                "/assessments",
                "/measurements",
                "/grades",
                "/findings",
                "/campaigns",
                "/campaigns/" + campaign + "/participants",
                "/campaigns/" + campaign + "/scores",
                "/campaigns/" + campaign + "/results")) {
            int rows = turned(token, table);
            assertThat(rows).as(table).isGreaterThanOrEqualTo(MORE_THAN_A_PAGE);
            HttpResponse<byte[]> whole = get(token, table + "?format=csv");
            assertThat(text(whole).lines()).as(table).hasSize(1 + rows);
            assertThat(header(whole, "x-total-count")).as(table).isEqualTo(Integer.toString(rows));
            assertThat(header(whole, "content-length"))
                    .as("what breaks off on the way is shorter than this")
                    .isEqualTo(Integer.toString(whole.body().length));
            assertThat(header(whole, "link")).as(table).isEqualTo("</api/v1" + table + "?format=csv>; rel=\"self\"");
            HttpResponse<byte[]> same = get(token, table + "?format=csv", "If-None-Match", header(whole, "etag"));
            assertThat(same.statusCode()).as(table).isEqualTo(304);
            assertThat(same.body()).as(table).isEmpty();
            assertThat(text(get(token, table + "?format=csv&size=40")).lines())
                    .as("who asks for a page gets a page")
                    .hasSize(1 + 40);
            assertThat(text(get(token, table + "?format=csv&page=2")).lines())
                    .as("who asks for a page gets a page")
                    .hasSize(1 + Math.min(rows - Query.USUAL_SIZE, Query.USUAL_SIZE));
        }
    }

    /** Goes from page to page as the answers themselves say, and tells how many rows there were. */
    private int turned(String token, String table) {
        int rows = 0;
        int total = -1;
        String next = "/api/v1" + table;
        while (next != null) {
            JsonNode page = json(new Visitor(port).get(next, "Authorization", "Bearer " + token));
            rows += page.get("items").size();
            total = page.get("total").asInt();
            next = page.get("next").isNull() ? null : page.get("next").asString();
        }
        assertThat(rows).as(table).isEqualTo(total);
        return rows;
    }

    private CampaignId fill() {
        List<UnitId> teams = new ArrayList<>(IntStream.range(0, MORE_THAN_A_PAGE)
                .mapToObj(each -> people.unitBelow(department))
                .toList());
        MeasuredUnit measured = MeasuredUnit.in(application);
        people.run(
                assessor,
                () -> teams.forEach(team -> {
                    var assessment = measured.start(team, FIRST_DAY, LAST_DAY);
                    measured.adopt(measured.measurements(assessment).getFirst(), Map.of());
                }));
        HeldCampaigns held = HeldCampaigns.in(application);
        IntStream.range(0, MORE_THAN_A_PAGE).forEach(each -> held.ungraded(large, HELD_FROM.plusDays(each), 0));
        return held.graded(
                department,
                HELD_FROM,
                6,
                teams.stream().map(team -> new HeldCampaigns.Part(team, 0)).toArray(HeldCampaigns.Part[]::new));
    }
}
