package nl.privacyspiegel.shared.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringJUnitWebConfig(ExampleForm.class)
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("A form of another module for people without an account")
class FormWithoutAccountTest {

    private MockMvc browser;

    @BeforeEach
    void somebody_without_an_account(WebApplicationContext application) {
        browser = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
    }

    private MockHttpServletResponse ask(RequestBuilder request) throws Exception {
        return browser.perform(request).andReturn().getResponse();
    }

    private static String html(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void opens_without_login_session_or_script_and_with_the_headers_of_such_pages() throws Exception {
        MockHttpServletResponse answer = ask(get("/voorbeeld"));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(html(answer))
                .contains("<html lang=\"nl\">", "Ga naar de inhoud", "name=\"naar\" value=\"volgende\"", "/privacy")
                .doesNotContain("<script", "/test/");
        assertThat(answer.getHeader("Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.getHeader("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        assertThat(answer.getCookies()).isEmpty();
    }

    @Test
    void has_the_look_of_the_test_below_its_own_address_for_good() throws Exception {
        String html = html(ask(get("/voorbeeld")));
        String style = html.replaceAll("(?s).*href=\"(/voorbeeld/stijl/[0-9a-f]+\\.css)\".*", "$1");

        MockHttpServletResponse answer = ask(get(style));

        assertThat(html(answer)).contains("--ps-space", ".skip");
        assertThat(answer.getHeader("Cache-Control")).contains("immutable");
    }

    @Test
    void another_language_loses_nothing_that_was_typed_and_is_kept_for_this_site_alone() throws Exception {
        MockHttpServletResponse answer =
                ask(post("/voorbeeld").param("taal", "en").param("wat", "Een <b>laptop</b>, kwijt"));

        assertThat(html(answer))
                .contains("<html lang=\"en\">", "Nederlands", "Een &lt;b&gt;laptop&lt;/b&gt;, kwijt", " autofocus");
        assertThat(answer.getHeader("Set-Cookie"))
                .contains("voorbeeld-taal=en", "Path=/voorbeeld", "HttpOnly", "SameSite=Lax");
        assertThat(html(ask(get("/voorbeeld").cookie(new Cookie("voorbeeld-taal", "en")))))
                .contains("<html lang=\"en\">");
        assertThat(html(ask(get("/voorbeeld").cookie(new Cookie("privacytest-taal", "en")))))
                .contains("<html lang=\"nl\">");
    }

    @Test
    void a_fault_is_said_in_the_title_and_beside_the_field() throws Exception {
        MockHttpServletResponse answer = ask(post("/voorbeeld").param("wat", " "));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(html(answer)).contains("<title>Fout: Melden", "role=\"alert\">Wat is er gebeurd?", "aria-invalid");
    }

    @Test
    void what_a_page_of_another_site_sends_is_turned_away() throws Exception {
        assertThat(ask(post("/voorbeeld").param("wat", "x").header("Sec-Fetch-Site", "cross-site"))
                        .getStatus())
                .isEqualTo(403);
        assertThat(ask(post("/voorbeeld").param("wat", "x").header("Origin", "https://elders.example"))
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void a_flood_is_held_back() throws Exception {
        for (int times = 0; times < 3; times++) {
            MockHttpServletResponse answer =
                    ask(post("/voorbeeld").param("wat", "Een laptop").header("Sec-Fetch-Site", "same-origin"));
            assertThat(answer.getStatus()).isEqualTo(303);
            assertThat(answer.getHeader("Location")).isEqualTo("/voorbeeld/dank");
        }

        assertThat(ask(post("/voorbeeld").param("wat", "Een laptop")).getStatus())
                .isEqualTo(429);
    }

    @Test
    void a_failure_has_a_number_and_the_log_does_not_quote_what_was_typed(CapturedOutput log) throws Exception {
        MockHttpServletResponse answer = ask(post("/voorbeeld").param("wat", "stuk"));

        String number = html(answer).replaceAll("(?s).*<h1>Nummer ([0-9a-f]{8})</h1>.*", "$1");
        assertThat(answer.getStatus()).isEqualTo(500);
        assertThat(log.getAll())
                .contains("Error " + number + " in the example: java.lang.IllegalStateException")
                .doesNotContain("insert into report");
    }
}
