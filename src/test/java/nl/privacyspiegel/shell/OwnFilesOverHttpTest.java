package nl.privacyspiegel.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.privacyspiegel.testing.OnH2;
import nl.privacyspiegel.testing.Visitor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@OnH2
@DisplayName("A page loads its own scripts and style sheets, of this version, and the test loads none")
class OwnFilesOverHttpTest {

    @LocalServerPort
    private int port;

    private static String body(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    @Test
    void after_an_upgrade_no_browser_mixes_old_files_with_the_new_server() {
        String page = body(new Visitor(port).get("/login"));
        String script = page.replaceAll("(?s).*<script type=\"module\" src=\"(/scripts/[^\"]+)\".*", "$1");
        String style = page.replaceAll("(?s).*<link rel=\"stylesheet\" href=\"(/styles/[^\"]+)\".*", "$1");
        assertThat(script).matches("/scripts/[0-9a-f]{16}/main\\.js");
        assertThat(style).matches("/styles/[0-9a-f]{16}/[a-z]+\\.css");
        String scripts = script.substring(0, script.lastIndexOf('/') + 1);
        String styles = style.substring(0, style.lastIndexOf('/') + 1);
        for (String file : List.of(
                script, scripts + "drafts.js", scripts + "told.js", style, styles + "kit.css", styles + "tokens.css")) {
            HttpResponse<byte[]> answer = new Visitor(port).get(file);
            assertThat(answer.statusCode()).as(file).isEqualTo(200);
            assertThat(answer.headers().firstValue("content-type").orElse(""))
                    .as(file)
                    .contains(file.endsWith(".js") ? "javascript" : "css");
            assertThat(answer.headers().firstValue("cache-control").orElse(""))
                    .as(file)
                    .contains("immutable");
            assertThat(answer.headers().firstValue("set-cookie")).isEmpty();
            assertThat(answer.headers().firstValue("content-security-policy")).isPresent();
        }
        for (String odd : List.of(
                "/scripts/0123456789abcdef/main.js",
                "/styles/0123456789abcdef/kit.css",
                scripts + "nergens.js",
                scripts,
                scripts + "..%2f..%2fstyles/kit.css")) {
            HttpResponse<byte[]> answer = new Visitor(port).get(odd);
            assertThat(answer.headers().firstValue("content-type").orElse(""))
                    .as(odd)
                    .doesNotContain("javascript", "css");
            assertThat(answer.headers().firstValue("cache-control").orElse(""))
                    .as(odd)
                    .doesNotContain("immutable");
        }
    }

    @Test
    void every_style_sheet_of_a_page_is_loaded_by_an_address_that_changes() throws IOException {
        String login = body(new Visitor(port).get("/login"));
        String pages = body(new Visitor(port).get("/download/vergelijking/x/x.xlsx")) + login;
        assertThat(pages).doesNotContainPattern("href=\"[./]*styles(/[a-z]+)?\\.css");
        try (Stream<Path> sheets = Files.list(Path.of("frontend/styles"))) {
            assertThat(sheets.map(sheet -> sheet.getFileName().toString())
                            .filter(name -> !List.of("error.css", "test.css", "test-form.css", "test-reading.css")
                                    .contains(name)))
                    .as("the pages of the test and of the server have their own")
                    .allSatisfy(name -> assertThat(login).containsPattern("href=\"/styles/[0-9a-f]+/" + name));
        }
    }

    @Test
    void every_word_of_the_scripts_is_told_to_them() throws IOException {
        Pattern used = Pattern.compile(
                "'((?:offer|elsewhere|logout|copy|away|time|warning|over|held|again|other)\\.[a-zA-Z]+)'");
        Set<String> words = new TreeSet<>();
        try (Stream<Path> scripts = Files.list(Path.of("frontend/scripts"))) {
            for (Path script : scripts.toList()) {
                used.matcher(Files.readString(script))
                        .results()
                        .forEach(found -> words.add("shell.browser." + found.group(1)));
            }
        }
        assertThat(words).hasSizeGreaterThan(20);
        assertThat(OwnScripts.WORDS).containsAll(words);
    }

    @Test
    void the_pages_of_the_test_load_none_of_it() {
        for (String page : List.of("/test", "/test/geen-code", "/health", "/api/openapi.yaml")) {
            assertThat(body(new Visitor(port).get(page)))
                    .as(page)
                    .doesNotContain("/scripts/", "privacyspiegel-uit", "<meta name=\"privacyspiegel\"");
        }
    }
}
