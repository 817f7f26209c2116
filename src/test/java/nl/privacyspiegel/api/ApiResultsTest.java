package nl.privacyspiegel.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.HeldCampaigns;
import nl.privacyspiegel.privacytest.Results;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.privacytest.outcome.CampaignResults;
import nl.privacyspiegel.privacytest.outcome.CampaignResults.Line;
import nl.privacyspiegel.privacytest.outcome.CampaignResults.ResultUnit;
import nl.privacyspiegel.privacytest.results.Disclosed;
import nl.privacyspiegel.privacytest.results.Percentage;
import nl.privacyspiegel.privacytest.results.QuestionResult;
import nl.privacyspiegel.privacytest.results.TestSummary;
import nl.privacyspiegel.testing.OnH2;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@OnH2
@DisplayName("What a program reads about people")
class ApiResultsTest extends ApiUseCases {

    @Autowired
    private Results results;

    @Test
    void numbers_of_people_are_those_of_the_screen_and_a_small_group_has_none() {
        CampaignId campaign = hold();
        String token = everything(manager);
        CampaignResults screen = people.as(manager, () -> results.get(campaign));
        List<JsonNode> participants = items(token, "/campaigns/" + campaign + "/participants");
        assertThat(participants).hasSize(3);
        for (JsonNode row : participants) {
            ResultUnit shown = screen.unit(unit(row)).orElseThrow();
            assertNumber(row, "participants", shown.submissions());
        }
        assertThat(participants).anySatisfy(row -> {
            assertThat(unit(row)).isEqualTo(small);
            assertThat(row.get("participants").isNull()).isTrue();
            assertThat(row.get("suppressed").asBoolean()).isTrue();
        });
        assertThat(participants.getFirst().get("participants").asInt()).isEqualTo(17);
        List<JsonNode> rows = items(token, "/campaigns/" + campaign + "/results?size=500");
        assertThat(rows).isNotEmpty();
        for (JsonNode row : rows) {
            Line line = line(screen, row);
            assertNumber(row, "answered", line.result().map(QuestionResult::answered));
            assertNumber(
                    row,
                    "countFrom",
                    line.result().map(result -> option(result, row).range().low()));
            assertNumber(
                    row,
                    "countTo",
                    line.result().map(result -> option(result, row).range().high()));
            assertThat(row.get("count").isNull())
                    .isEqualTo(!row.get("countFrom").equals(row.get("countTo"))
                            || row.get("suppressed").asBoolean());
        }
        assertThat(rows.stream().filter(row -> unit(row).equals(small)))
                .hasSize(screen.quiz().questions().size())
                .allSatisfy(row -> {
                    assertThat(row.get("suppressed").asBoolean()).isTrue();
                    assertThat(row.get("answer").isNull()).isTrue();
                    assertThat(row.get("percentage").isNull()).isTrue();
                });
        for (JsonNode row : items(token, "/campaigns/" + campaign + "/scores?size=500")) {
            assertNumber(row, "answered", line(screen, row).result().map(QuestionResult::answered));
            if (row.get("suppressed").asBoolean()) {
                assertThat(row.get("right").isNull() && row.get("meanScore").isNull())
                        .isTrue();
            }
        }
    }

    private static UnitId unit(JsonNode row) {
        return new UnitId(UUID.fromString(row.get("unitId").asString()));
    }

    private static Line line(CampaignResults screen, JsonNode row) {
        return screen.lines(unit(row)).stream()
                .filter(line ->
                        line.question().id().equals(row.get("questionId").asString()))
                .findFirst()
                .orElseThrow();
    }

    private static QuestionResult.Option option(QuestionResult result, JsonNode row) {
        return result.options().stream()
                .filter(option -> option.option().equals(row.get("answer").asString()))
                .findFirst()
                .orElseThrow();
    }

    private static void assertNumber(JsonNode row, String column, Disclosed<Integer> screen) {
        switch (screen) {
            case Disclosed.Shown<Integer>(Integer number) ->
                assertThat(row.get(column).asInt()).isEqualTo(number);
            case Disclosed.Suppressed<Integer>() ->
                assertThat(row.get(column).isNull()).isTrue();
        }
        assertThat(row.get("suppressed").asBoolean()).isNotEqualTo(screen.isShown());
    }

    @Test
    void the_whole_test_is_told_as_the_page_of_results_tells_it_and_of_a_small_group_nothing() {
        CampaignId campaign = hold();
        CampaignResults screen = people.as(manager, () -> results.get(campaign));
        for (JsonNode row : items(everything(manager), "/campaigns/" + campaign + "/participants")) {
            ResultUnit unit = screen.unit(unit(row)).orElseThrow();
            Optional<TestSummary> whole = unit.submissions().isShown() ? screen.summary(unit.id()) : Optional.empty();
            assertNumber(row, "response", unit.response().map(Percentage::value));
            assertNumber(row, "people", unit.response().map(response -> unit.heads()));
            assertNumber(row, "questions", whole.map(TestSummary::questions));
            assertNumber(row, "meanScore", whole.map(each -> each.mean().written()));
            assertNumber(
                    row,
                    "median",
                    whole.flatMap(TestSummary::spread)
                            .map(spread -> spread.median().written()));
        }
    }

    private static void assertNumber(JsonNode row, String column, Optional<? extends Number> screen) {
        if (screen.isPresent()) {
            assertThat(row.get(column).decimalValue())
                    .as(column)
                    .isEqualByComparingTo(new BigDecimal(screen.get().toString()));
        } else {
            assertThat(row.get(column).isNull()).as(column).isTrue();
        }
    }

    @Test
    void an_open_question_that_waits_for_its_grading_is_pending_and_not_suppressed() {
        CampaignId campaign = HeldCampaigns.in(application).ungraded(department, FIRST_DAY, 9);
        List<JsonNode> open = items(everything(manager), "/campaigns/" + campaign + "/scores?size=500").stream()
                .filter(row -> row.get("questionKind").asString().startsWith("open"))
                .toList();
        assertThat(open).isNotEmpty().allSatisfy(row -> {
            assertThat(row.get("pending").asBoolean()).isTrue();
            assertThat(row.get("suppressed").asBoolean()).isFalse();
            assertThat(row.get("answered").isNull()).isTrue();
        });
    }
}
