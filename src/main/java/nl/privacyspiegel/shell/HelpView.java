package nl.privacyspiegel.shell;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.Texts;
import org.springframework.core.io.ClassPathResource;

/** The manual, as it stands in the repository under docs/handleiding. */
@Route("help")
@PermitAll
class HelpView extends Page {

    private static final long serialVersionUID = 1L;

    HelpView() {
        title(t("shell.help.title"));
        Markdown manual = new Markdown(manual(Texts.locale().getLanguage()));
        manual.addClassName("ps-manual");
        add(manual);
    }

    private static String manual(String language) {
        ClassPathResource chosen = new ClassPathResource("handleiding/" + language + ".md");
        ClassPathResource manual = chosen.exists() ? chosen : new ClassPathResource("handleiding/nl.md");
        try {
            return manual.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
