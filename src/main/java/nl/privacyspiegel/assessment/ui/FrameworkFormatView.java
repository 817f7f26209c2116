package nl.privacyspiegel.assessment.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.ui.Page;
import org.springframework.core.io.ClassPathResource;

/** How a framework is written as a file: docs/raamwerk-formaat.md, as it stands in the repository. */
@Route("raamwerken/formaat")
@RolesAllowed(Role.ADMINISTRATOR_NAME)
class FrameworkFormatView extends Page {

    private static final long serialVersionUID = 1L;

    FrameworkFormatView() {
        backTo(new RouterLink(t("assessment.frameworks.import.title"), ImportFrameworkView.class));
        title(t("assessment.frameworks.format.title"));
        Markdown text = new Markdown(withoutTitle(document()));
        text.getElement().setAttribute("lang", "nl");
        text.addClassName("ps-format");
        add(text);
    }

    private static String withoutTitle(String document) {
        return document.startsWith("# ") ? document.substring(document.indexOf('\n') + 1) : document;
    }

    private static String document() {
        try {
            return new ClassPathResource("handleiding/raamwerk-formaat.md").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
