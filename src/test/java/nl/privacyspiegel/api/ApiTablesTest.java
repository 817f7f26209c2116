package nl.privacyspiegel.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.testing.MeasuredUnit;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.Person;
import nl.privacyspiegel.testing.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@OnH2
@DisplayName("What a program reads")
class ApiTablesTest extends ApiUseCases {

    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

    @Autowired
    private Units units;

    private static List<String> texts(List<JsonNode> rows, String column) {
        return rows.stream().map(row -> row.get(column).asString()).toList();
    }

    @Test
    void units_are_those_of_the_member_whatever_was_chosen_on_the_screen() {
        String token = everything(manager);
        people.run(manager, () -> units.select(small));
        List<JsonNode> rows = items(token, "/units");
        assertThat(texts(rows, "id"))
                .startsWith(department.toString())
                .containsExactlyInAnyOrder(department.toString(), large.toString(), small.toString());
        assertThat(texts(items(token, "/units?unit=" + large), "id")).containsExactly(large.toString());
        measure(large);
        assertThat(items(token, "/assessments")).hasSize(1);
    }

    @Test
    void grades_say_whether_there_is_one() {
        MeasurementId first = measure(large).getFirst();
        List<JsonNode> rows = items(everything(manager), "/grades");
        assertThat(rows).hasSize(10);
        assertThat(rows.subList(0, 5)).allSatisfy(row -> {
            assertThat(row.get("measurementId").asString()).isEqualTo(first.toString());
            assertThat(row.get("day").asString()).isEqualTo("2024-02-05");
            assertThat(row.get("kind").asString()).isEqualTo("start");
            assertThat(row.get("framework").asString()).isEqualTo("vng-sociaal-domein");
        });
        assertThat(rows.getFirst().get("status").asString()).isEqualTo("not-assessed");
        assertThat(rows.getFirst().get("grade").isNull()).isTrue();
        assertThat(rows.get(5).get("grade").asInt()).isEqualTo(8);
    }

    @Test
    void a_grade_that_was_agreed_on_has_its_median_its_spread_and_for_who_may_read_texts_the_minority() {
        measure(large);
        List<JsonNode> rows = items(everything(manager), "/grades");
        assertThat(rows.getFirst().get("agreedGrade").isNull()).isTrue();
        JsonNode agreed = rows.get(5);
        assertThat(agreed.get("agreedGrade").asInt()).isEqualTo(8);
        assertThat(agreed.get("median").asInt()).isEqualTo(8);
        assertThat(agreed.get("spread").isNull()).as("of one grade").isFalse();
        assertThat(agreed.get("minority").asString()).isEqualTo("Een 7 is genoeg.");
        assertThat(text(get(token(manager, TokenScope.ASSESSMENTS), "/grades")))
                .contains("agreedGrade")
                .doesNotContain("minority", "genoeg");
    }

    @Test
    void targets_say_what_is_aimed_at_and_for_who_may_read_texts_who_decided_it() {
        measure(large);
        JsonNode target = items(everything(manager), "/targets").getFirst();
        assertThat(target.get("domainId").asString()).isEqualTo("beleid");
        assertThat(target.get("grade").asInt()).isEqualTo(9);
        assertThat(target.get("dueOn").asString()).isEqualTo("2024-11-29");
        assertThat(target.get("decidedBy").asString()).isEqualTo("college");
        String token = token(manager, TokenScope.ASSESSMENTS);
        assertThat(text(get(token, "/targets"))).contains("dueOn").doesNotContain("decidedBy", "college");
        assertThat(items(token, "/targets?from=2024-11-30")).isEmpty();
    }

    @Test
    void what_is_not_adopted_is_not_there() {
        measure(large);
        MeasuredUnit measured = MeasuredUnit.in(application);
        people.run(assessor, () -> measured.start(small, FIRST_DAY, LAST_DAY));
        String token = everything(manager);
        assertThat(texts(items(token, "/assessments"), "unitId")).contains(small.toString(), large.toString());
        assertThat(texts(items(token, "/measurements"), "unitId")).containsOnly(large.toString());
        assertThat(texts(items(token, "/findings"), "unitId")).containsOnly(large.toString());
    }

    @Test
    void what_people_wrote_needs_a_scope_of_its_own() {
        measure(large);
        JsonNode with = items(everything(manager), "/findings").getFirst();
        assertThat(with.get("judgement").asString()).isEqualTo("partly");
        assertThat(with.get("narrative").asString()).isEqualTo(FORMULA);
        HttpResponse<byte[]> without = get(token(manager, TokenScope.ASSESSMENTS), "/findings");
        assertThat(json(without).get("items").get(0).get("judgement").asString())
                .isEqualTo("partly");
        assertThat(text(without)).doesNotContain("HYPERLINK", "narrative", "archief");
    }

    @Test
    void who_does_an_action_or_a_duty_is_told_as_a_function_and_never_by_name() {
        improve(large);
        String token = everything(manager);
        JsonNode action = items(token, "/actions").getFirst();
        assertThat(action.get("what").asString()).isEqualTo("Beleid vaststellen");
        assertThat(action.get("function").asString()).isEqualTo("Jurist");
        assertThat(action.get("state").asString()).isEqualTo("plan");
        assertThat(action.get("late").asBoolean()).isTrue();
        assertThat(action.get("progress").isNull()).isTrue();
        JsonNode duty = items(token, "/calendar").getFirst();
        assertThat(duty.get("every").asInt()).isEqualTo(1);
        assertThat(duty.get("everyUnit").asString()).isEqualTo("years");
        assertThat(duty.get("event").isNull()).isTrue();
        assertThat(duty.get("late").asBoolean()).isFalse();
        assertThat(duty.get("function").isNull()).as("a person").isTrue();
        assertThat(text(get(token, "/calendar?format=csv"))).contains("\"Jaarverslag maken\"");
    }

    @Test
    void a_program_sees_nothing_of_another_unit_and_an_administrator_no_content() {
        measure(department);
        improve(department);
        hold();
        for (Person other :
                List.of(people.member(people.unit(), Role.values()), people.member(department, Role.ADMINISTRATOR))) {
            String token = everything(other);
            for (String path : List.of(
                    "/assessments",
                    "/measurements",
                    "/grades",
                    "/targets",
                    "/findings",
                    "/actions",
                    "/calendar",
                    "/campaigns")) {
                assertThat(items(token, path)).as(path).isEmpty();
            }
        }
        String ofTheTeam = everything(people.member(large, Role.MANAGEMENT));
        assertThat(items(ofTheTeam, "/measurements")).isEmpty();
        assertThat(items(ofTheTeam, "/campaigns")).hasSize(1);
    }

    @Test
    void a_period_and_a_unit_leave_out_the_rest() {
        measure(large);
        measure(small);
        String token = everything(manager);
        assertThat(items(token, "/measurements")).hasSize(4);
        assertThat(texts(items(token, "/measurements?from=2024-02-06&to=2024-11-29"), "kind"))
                .containsExactly("end", "end");
        assertThat(texts(items(token, "/measurements?to=2024-02-05&unit=" + small), "unitId"))
                .containsExactly(small.toString());
        assertThat(items(token, "/assessments?from=2024-11-29")).hasSize(2);
        assertThat(items(token, "/assessments?from=2024-11-30")).isEmpty();
        hold();
        assertThat(items(token, "/campaigns?from=2025-10-26&to=2025-10-26")).hasSize(1);
        assertThat(items(token, "/campaigns?from=2025-10-27")).isEmpty();
        assertThat(items(token, "/campaigns?unit=" + large)).hasSize(1);
    }

    @Test
    void turning_the_pages_gives_each_row_once() {
        measure(large);
        measure(small);
        String token = everything(manager);
        List<String> paged = new ArrayList<>();
        String path = "/api/v1/findings?size=7&unit=" + department;
        for (int pages = 0; path != null; pages++) {
            HttpResponse<byte[]> answer = new Visitor(port).get(path, "Authorization", "Bearer " + token);
            assertThat(header(answer, "x-total-count")).isEqualTo("96");
            json(answer)
                    .get("items")
                    .forEach(row -> paged.add(row.get("measurementId").asString()
                            + row.get("questionId").asString()));
            Matcher next = NEXT.matcher(header(answer, "link"));
            path = next.find() ? next.group(1) : null;
            assertThat(pages).isLessThan(14);
        }
        assertThat(paged).hasSize(96);
        assertThat(new HashSet<>(paged)).hasSize(96);
        assertThat(json(get(token, "/findings?page=99")).get("items").isEmpty()).isTrue();
    }

    @Test
    void what_did_not_change_is_not_sent_again() {
        measure(large);
        String token = everything(manager);
        String mark = header(get(token, "/grades"), "etag");
        assertThat(mark).startsWith("\"");
        HttpResponse<byte[]> same = get(token, "/grades", "If-None-Match", mark);
        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(same.body()).isEmpty();
        assertThat(header(get(token, "/grades?format=csv"), "etag")).isNotEqualTo(mark);
        measure(small);
        HttpResponse<byte[]> changed = get(token, "/grades", "If-None-Match", mark);
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(header(changed, "cache-control")).isEqualTo("no-store");
    }

    @Test
    void csv_opens_in_a_spreadsheet_and_holds_no_formula() {
        measure(large);
        String token = everything(manager);
        String findings = text(get(token, "/findings?format=csv"));
        assertThat(findings)
                .startsWith("\uFEFF\"measurementId\";\"assessmentId\";")
                .contains("\"'=HYPERLINK(\"\"http://elders\"\")\"");
        assertThat(text(get(token, "/findings", "Accept", "text/csv"))).isEqualTo(findings);
        assertThat(findings.lines()).hasSize(1 + 48);
        CampaignId campaign = hold();
        assertThat(text(get(token, "/campaigns/" + campaign + "/results?format=csv")))
                .containsPattern("\"\";\"\\d+\";\"\\d+\"\r\n");
        assertThat(text(get(token, "/campaigns/" + campaign + "/scores?format=csv")))
                .containsPattern("\"false\";\"\\d+\"\r\n")
                .doesNotContainPattern("\"false\";\"\\d+,\\d\"\r\n");
        assertThat(header(get(token, "/grades?format=csv"), "content-type")).isEqualTo("text/csv;charset=UTF-8");
    }

    @Test
    void a_program_says_which_form_it_wants() {
        String token = everything(manager);
        for (String json : List.of("*/*", "application/json", "text/html,application/xml;q=0.9,*/*;q=0.8")) {
            assertThat(header(get(token, "/units", "Accept", json), "content-type"))
                    .as(json)
                    .isEqualTo("application/json");
        }
        assertThat(header(get(token, "/units", "Accept", "application/json;q=0.5, text/csv"), "content-type"))
                .startsWith("text/csv");
        assertThat(get(token, "/units", "Accept", "application/xml").statusCode())
                .isEqualTo(406);
        assertThat(get(token, "/units", "Accept", "geen").statusCode()).isEqualTo(406);
    }

    @Test
    void a_parameter_that_will_not_do_is_named_with_what_will() {
        String token = everything(manager);
        for (String wrong : List.of(
                "size=0",
                "size=501",
                "size=veel",
                "page=0",
                "page=-1",
                "page=99999999999",
                "from=5-2-2024",
                "to=2024-02-30",
                "unit=x",
                "format=xml",
                "sise=10",
                "size=10&size=20",
                "from=2024-02-05&to=2024-02-04")) {
            HttpResponse<byte[]> answer = get(token, "/grades?" + wrong);
            assertThat(answer.statusCode()).as(wrong).isEqualTo(400);
            JsonNode problem = json(answer);
            assertThat(wrong).contains(problem.get("parameter").asString() + "=");
            assertThat(problem.get("detail").asString())
                    .as(wrong)
                    .contains(problem.get("allowed").asString())
                    .doesNotContain("{");
        }
        assertThat(Objects.requireNonNull(json(get(token, "/units?from=2024-02-05"))
                        .get("parameter")
                        .asString()))
                .isEqualTo("from");
    }
}
