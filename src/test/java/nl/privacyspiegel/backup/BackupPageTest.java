package nl.privacyspiegel.backup;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Section;
import jakarta.servlet.ServletOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.privacyspiegel.testing.OnDemo;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithUserDetails;

/** The administrator of the highest unit sees to it that there is a back-up; nobody else can take the data along. */
@OnDemo
class BackupPageTest extends SpringBrowserlessTest {

    private static final String ADMINISTRATOR = "beheerder@kempen.example";

    @Autowired
    private BackupDownload download;

    @Autowired
    private BackupBooks books;

    @Autowired
    private JdbcTemplate rows;

    @Value("${privacyspiegel.data}")
    private Path data;

    @Test
    @WithUserDetails(ADMINISTRATOR)
    void the_page_tells_that_there_is_none_and_then_when_it_was_made() {
        rows.update("delete from backup_made");
        assertThat(page()).contains("Er is nog geen reservekopie gemaakt");
        assertThat(find(Anchor.class)
                        .withText("Download een reservekopie")
                        .single()
                        .getHref())
                .isEqualTo("/download/reservekopie");

        books.made(Way.COMMAND, 1_234);
        assertThat(page())
                .contains("met een opdracht op de server", "2 kB")
                .doesNotContain("Er is nog geen reservekopie gemaakt", "ouder dan een week");
        books.failed(Way.COMMAND);
        assertThat(page()).contains("mislukt op");
    }

    @Test
    @WithUserDetails(ADMINISTRATOR)
    void what_is_downloaded_is_sealed_and_left_nowhere() throws IOException {
        List<String> before = inDataFolder();
        rows.update("delete from backup_made");
        MockHttpServletResponse closed = new MockHttpServletResponse() {
            @Override
            public ServletOutputStream getOutputStream() {
                throw new UncheckedIOException(new IOException("the browser was closed"));
            }
        };
        assertThatThrownBy(() -> download.file(closed)).isInstanceOf(UncheckedIOException.class);
        assertThat(inDataFolder()).isEqualTo(before);
        assertThat(page()).as("nobody has it").contains("Er is nog geen reservekopie gemaakt");

        MockHttpServletResponse response = new MockHttpServletResponse();
        download.file(response);

        assertThat(response.getHeader("Content-Disposition"))
                .matches("attachment; filename=\"privacyspiegel-\\d{8}-\\d{4}\\.reservekopie\"");
        byte[] file = response.getContentAsByteArray();
        assertThat(response.getContentLengthLong()).isEqualTo(file.length).isGreaterThan(100_000);
        assertThat(new String(file, US_ASCII)).startsWith("PRIVACYSPIEGEL RESERVEKOPIE\n");
        assertThat(inDataFolder()).isEqualTo(before);
        assertThat(page()).contains("op deze pagina");
    }

    @Test
    @WithUserDetails("fg@kempen.example")
    void who_is_no_administrator_gets_neither_page_nor_file() {
        assertThatThrownBy(() -> download.file(new MockHttpServletResponse()))
                .isInstanceOf(AccessDeniedException.class);
        UI.getCurrent().navigate("instellingen-reservekopie");
        assertThat(find(H1.class).all()).extracting(H1::getText).doesNotContain("Reservekopie");
    }

    private String page() {
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("instellingen-reservekopie");
        return find(Section.class).all().stream()
                .map(card -> card.getElement().getTextRecursively())
                .reduce("", String::concat);
    }

    private List<String> inDataFolder() throws IOException {
        if (!Files.isDirectory(data)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(data)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.contains(".reservekopie"))
                    .toList();
        }
    }
}
