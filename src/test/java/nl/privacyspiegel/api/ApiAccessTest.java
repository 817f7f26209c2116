package nl.privacyspiegel.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.accounts.Accounts;
import nl.privacyspiegel.organisation.accounts.Members;
import nl.privacyspiegel.organisation.entry.Sessions;
import nl.privacyspiegel.testing.FixedDay;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;

@OnH2
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("Which programs come in")
class ApiAccessTest extends ApiUseCases {

    @Autowired
    private Accounts accounts;

    @Autowired
    private Members members;

    @Autowired
    private Sessions sessions;

    @Autowired
    private JdbcTemplate database;

    private void assertUnknown(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(header(answer, "www-authenticate")).startsWith("Bearer ").contains("invalid_token");
        assertThat(header(answer, "content-type")).isEqualTo("application/problem+json");
        assertThat(json(answer).get("title").asString()).isEqualTo("Geen geldige sleutel");
    }

    @Test
    void a_token_opens_what_its_member_may_read_and_is_no_login() {
        String token = everything(manager);
        HttpResponse<byte[]> answer = get(token, "/units");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
        assertThat(header(answer, "content-security-policy")).contains("default-src 'none'");
        assertThat(database.queryForObject(
                        "select count(*) from audit_entry where action = 'LOGGED_IN' and member_id = ?",
                        Integer.class,
                        manager.id().value()))
                .isZero();
    }

    @Test
    void without_a_token_nobody_comes_in() {
        HttpResponse<byte[]> answer = new Visitor(port).get("/api/v1/units");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(header(answer, "www-authenticate")).isEqualTo("Bearer realm=\"Privacyspiegel\"");
    }

    @Test
    void a_token_that_nobody_made_is_unknown() {
        assertUnknown(get("psp_0123456789ABCDEFGHJKMNPQRS", "/units"));
        assertUnknown(get("0123456789ABCDEFGHJKMNPQRS", "/units"));
        assertUnknown(get("psp_", "/units"));
        String token = everything(manager);
        assertUnknown(get(token.substring("psp_".length()), "/units"));
        assertUnknown(get(token.toLowerCase(Locale.ROOT), "/units"));
    }

    @Test
    void a_token_works_on_its_last_day_and_not_after_it() {
        String token = everything(manager);
        lastDay(0);
        assertThat(get(token, "/units").statusCode()).isEqualTo(200);
        lastDay(1);
        assertUnknown(get(token, "/units"));
    }

    @Test
    void a_token_lasts_longer_than_any_session() {
        String token = everything(manager);
        LocalDate made = FixedDay.TODAY.minusDays(30);
        database.update(
                "update member set sessions_from = ? where id = ?",
                made.minusDays(1),
                manager.id().value());
        database.update(
                "update api_token set made_at = ? where member_id = ?",
                made,
                manager.id().value());
        assertThat(items(token, "/units")).hasSize(3);
    }

    private void lastDay(int daysAgo) {
        assertThat(database.update(
                        "update api_token set last_day = ? where member_id = ?",
                        FixedDay.TODAY.minusDays(daysAgo),
                        manager.id().value()))
                .isPositive();
    }

    @Test
    void a_token_that_was_withdrawn_is_unknown_and_the_other_goes_on() {
        String first = everything(manager);
        String second = everything(manager);
        people.run(manager, () -> tokens.withdraw(tokens.list().getFirst().id()));
        assertThat(List.of(
                        get(first, "/units").statusCode(), get(second, "/units").statusCode()))
                .containsExactlyInAnyOrder(200, 401);
    }

    @Test
    void who_is_deactivated_reads_no_more_and_not_after_coming_back_either() {
        String token = everything(manager);
        people.run(people.administrator(), () -> accounts.deactivate(manager.id()));
        assertUnknown(get(token, "/units"));
        people.run(people.administrator(), () -> accounts.activate(manager.id()));
        assertUnknown(get(token, "/units"));
        assertThat(get(everything(manager), "/units").statusCode()).isEqualTo(200);
    }

    @Test
    void who_is_erased_leaves_no_token_behind() {
        String token = everything(manager);
        people.run(people.administrator(), () -> accounts.erase(manager.id()));
        assertUnknown(get(token, "/units"));
        assertThat(database.queryForObject(
                        "select count(*) from api_token where member_id = ?",
                        Integer.class,
                        manager.id().value()))
                .isZero();
    }

    @Test
    void logging_out_everywhere_ends_tokens_too() {
        String token = everything(manager);
        people.run(manager, sessions::endAll);
        assertUnknown(get(token, "/units"));
        assertThat(people.as(manager, tokens::list)).isEmpty();
        assertThat(get(everything(manager), "/units").statusCode()).isEqualTo(200);
    }

    @Test
    void a_role_that_was_taken_away_is_gone_at_once() {
        measure(department);
        String token = everything(manager);
        assertThat(items(token, "/measurements")).hasSize(2);
        people.run(people.administrator(), () -> {
            people.grant(manager.id(), Role.ADMINISTRATOR, department);
            members.revoke(manager.id(), Role.MANAGEMENT, department);
        });
        assertThat(items(token, "/measurements")).isEmpty();
    }

    @Test
    void a_scope_opens_its_part_only() {
        HttpResponse<byte[]> answer = get(token(manager, TokenScope.TEST_RESULTS), "/grades");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(header(answer, "www-authenticate")).contains("insufficient_scope", "scope=\"assessments\"");
        assertThat(json(answer).get("detail").asString()).contains("assessments");
        assertThat(get(token(manager, TokenScope.ASSESSMENTS), "/campaigns").statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_browser_that_is_logged_in_does_not_open_the_api() {
        Visitor browser = new Visitor(port);
        browser.login(manager.email(), manager.password());
        assertThat(browser.get("/trends").statusCode()).isEqualTo(200);
        assertThat(browser.get("/api/v1/units").statusCode()).isEqualTo(401);
    }

    @Test
    void a_token_opens_no_page_and_no_download() {
        String token = everything(manager);
        for (String path : List.of("/", "/profiel", "/trends", "/download/profiel.json")) {
            HttpResponse<byte[]> answer = new Visitor(port).get(path, "Authorization", "Bearer " + token);
            assertThat(answer.statusCode()).as(path).isEqualTo(302);
            assertThat(header(answer, "location")).as(path).endsWith("/login");
        }
    }

    @Test
    void a_token_in_an_address_or_a_form_is_not_accepted() {
        String token = everything(manager);
        assertThat(new Visitor(port).get("/api/v1/units?access_token=" + token).statusCode())
                .isEqualTo(401);
        assertThat(new Visitor(port)
                        .post("/api/v1/units", "access_token", token)
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void nothing_can_be_changed() {
        String token = everything(manager);
        for (String path : List.of("/api/v1/units", "/api/v1/nergens")) {
            HttpResponse<byte[]> answer =
                    new Visitor(port).post(path, new String[] {"Authorization", "Bearer " + token}, "naam", "x");
            assertThat(answer.statusCode()).as(path).isEqualTo(405);
            assertThat(header(answer, "allow")).isEqualTo("GET, HEAD");
        }
    }

    @Test
    void what_does_not_exist_and_what_is_not_for_this_member_answer_alike() {
        String token = everything(manager);
        String foreign = hold().value().toString();
        String stranger = everything(people.member(people.unit(), Role.MANAGEMENT));
        assertThat(get(token, "/campaigns/" + foreign + "/results").statusCode())
                .isEqualTo(200);
        for (String path : List.of(
                "/campaigns/" + foreign + "/results",
                "/campaigns/" + foreign + "/scores",
                "/campaigns/" + foreign + "/participants",
                "/campaigns/6f1c2b0e-7a34-4f0a-9d53-2f4f8c1b7a10/results",
                "/campaigns/x/results",
                "/units?unit=" + department,
                "/units?unit=6f1c2b0e-7a34-4f0a-9d53-2f4f8c1b7a10",
                "/nergens")) {
            HttpResponse<byte[]> answer = get(stranger, path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(text(answer)).as(path).isEqualTo(text(get(stranger, "/elders")));
        }
    }

    @Test
    void problems_are_told_in_the_language_of_the_program() {
        HttpResponse<byte[]> english = get("psp_x", "/units", "Accept-Language", "en-GB,en;q=0.9,nl;q=0.8");
        assertThat(json(english).get("title").asString()).isEqualTo("No valid key");
        assertThat(header(english, "content-language")).isEqualTo("en");
        assertThat(json(get("psp_x", "/units", "Accept-Language", "fr"))
                        .get("title")
                        .asString())
                .isEqualTo("Geen geldige sleutel");
        assertThat(json(get("psp_x", "/units", "Accept-Language", "%%"))
                        .get("title")
                        .asString())
                .isEqualTo("Geen geldige sleutel");
    }

    @Test
    void the_first_use_of_a_day_is_written_down_and_the_next_is_not() {
        String token = everything(manager);
        for (int i = 0; i < 3; i++) {
            get(token, "/units");
        }
        assertThat(database.queryForList(
                        "select unit_id from audit_entry where action = 'API_TOKEN_USED' and member_id = ?",
                        manager.id().value()))
                .singleElement()
                .satisfies(entry ->
                        assertThat(Objects.toString(entry.get("unit_id"))).isEqualTo(department.toString()));
        assertThat(people.as(manager, tokens::list).getFirst().lastUsedOn()).isEqualTo(FixedDay.TODAY);
    }

    @Test
    void no_part_of_a_token_is_in_the_log_or_in_the_database(CapturedOutput output) {
        String token = everything(manager);
        get(token, "/units");
        get(token + "X", "/units");
        String secret = token.substring("psp_".length());
        assertThat(output.getAll()).doesNotContain(secret);
        assertThat(database.queryForList("select * from api_token").toString()).doesNotContain(secret);
        assertThat(database.queryForList("select * from audit_entry").toString())
                .contains("API_TOKEN_MADE")
                .doesNotContain(secret);
    }
}
