package nl.privacyspiegel.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.People;
import nl.privacyspiegel.testing.Person;
import nl.privacyspiegel.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@OnH2
@DisplayName("A download that is refused or fails")
class PlainPagesOverHttpTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

    @Autowired
    private People people;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @LocalServerPort
    private int port;

    private final RequestMappingInfo broken =
            RequestMappingInfo.paths("/download/kapot/{how}").build();

    private Visitor reader;

    @BeforeEach
    void aDownloadThatDoesWhatItIsAsked() throws NoSuchMethodException {
        mappings.registerMapping(
                broken,
                this,
                getClass().getDeclaredMethod("fail", HttpServletRequest.class, HttpServletResponse.class));
        Person person = people.member(people.unit(), Role.ASSESSOR);
        reader = new Visitor(port);
        reader.login(person.email(), person.password());
    }

    @AfterEach
    void isNotThereForOthers() {
        mappings.unregisterMapping(broken);
    }

    void fail(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String how = request.getRequestURI().replaceAll(".*/", "");
        if (how.equals("valt")) {
            throw new IllegalStateException("geheime naam");
        }
        response.sendError(Integer.parseInt(how), "geheime naam");
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    @Test
    void says_so_in_both_languages_and_shows_the_way_back() {
        Map.of(
                        "403", "Dit kunnen wij niet geven",
                        "404", "Dit kunnen wij niet geven",
                        "409", "Dit bestand kunnen wij nu niet maken",
                        "500", "Er ging iets mis bij ons",
                        "503", "Er ging iets mis bij ons",
                        "400", "Dit adres kunnen wij niet lezen",
                        "valt", "Er ging iets mis bij ons")
                .forEach((how, title) -> {
                    HttpResponse<byte[]> answer = reader.get("/download/kapot/" + how, "Accept", BROWSER);
                    assertThat(answer.statusCode()).as(how).isEqualTo(how.equals("valt") ? 500 : Integer.parseInt(how));
                    assertThat(answer.headers().firstValue("content-type").orElse(""))
                            .as(how)
                            .startsWith("text/html");
                    assertThat(text(answer))
                            .as(how)
                            .contains(
                                    "<html lang=\"nl\">",
                                    "<h1>" + title + "</h1>",
                                    "<a href=\"/\">Ga naar de startpagina</a>",
                                    "<section lang=\"en\">",
                                    "<a href=\"/\">Go to the start page</a>")
                            .doesNotContain("geheim", "Exception", "Whitelabel", "\tat ", "<script", "kapot", "shell.");
                    assertThat(answer.headers().firstValue("cache-control").orElse(""))
                            .as(how)
                            .contains("no-store");
                });
    }

    @Test
    void says_what_to_choose_otherwise() {
        Map.of(
                        "/download/trends/cijfers.svg?van=2026-05-01&tot=2026-01-01",
                        "De periode eindigt voor zij begint. Kies een latere laatste dag.",
                        "/download/trends/cijfers.svg?blad=0",
                        "Het blad in het adres klopt niet. Kies een getal van 1 tot en met 9.999.")
                .forEach((address, reason) -> {
                    HttpResponse<byte[]> answer = reader.get(address, "Accept", BROWSER);
                    assertThat(answer.statusCode()).as(address).isEqualTo(409);
                    assertThat(text(answer))
                            .as(address)
                            .contains("<h1>Dit bestand kunnen wij nu niet maken</h1>", reason)
                            .contains("<section lang=\"en\">", "We cannot make this file now")
                            .doesNotContain("privacytest", "{0}");
                });
    }

    @Test
    void gives_a_program_the_number_and_nothing_else() {
        for (String how : new String[] {"404", "409", "500", "valt"}) {
            HttpResponse<byte[]> answer = reader.get("/download/kapot/" + how, "Accept", "application/json");
            assertThat(answer.headers().firstValue("content-type").orElse(""))
                    .as(how)
                    .startsWith("application/json");
            assertThat(text(answer))
                    .as(how)
                    .contains("\"status\":")
                    .doesNotContain("geheim", "\"trace\"", "\"exception\"", "\"message\"", "\"path\"");
        }
    }

    @Test
    void of_the_api_is_never_a_page_for_people() {
        for (String address : new String[] {"/api/v1/units", "/api/v1/nergens", "/api/v1//units", "/api/v1/%2e%2e/x"}) {
            HttpResponse<byte[]> answer = reader.get(address, "Accept", BROWSER);
            assertThat(answer.statusCode()).as(address).isBetween(400, 499);
            assertThat(text(answer)).as(address).startsWith("{").contains("\"status\":");
        }
    }
}
