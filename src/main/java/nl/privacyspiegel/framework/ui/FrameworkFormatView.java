package nl.privacyspiegel.framework.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.ui.FormatText;
import nl.privacyspiegel.shared.ui.Page;

/** How a framework is written as a file: docs/raamwerk-formaat.md, as it stands in the repository. */
@Route("raamwerken/formaat")
@RolesAllowed(Role.ADMINISTRATOR_NAME)
class FrameworkFormatView extends Page {

    private static final long serialVersionUID = 1L;

    FrameworkFormatView() {
        backTo(new RouterLink(t("framework.import.title"), ImportFrameworkView.class));
        title(t("framework.format.title"));
        add(new FormatText("raamwerk-formaat", Map.of("framework.schema.json", "framework.schema.json")));
    }
}
