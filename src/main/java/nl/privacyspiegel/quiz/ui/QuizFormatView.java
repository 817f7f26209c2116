package nl.privacyspiegel.quiz.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.ui.FormatText;
import nl.privacyspiegel.shared.ui.Page;

/** How a quiz is written as a file: docs/privacytest-formaat.md, as it stands in the repository. */
@Route("privacytests/formaat")
@RolesAllowed({Role.ADMINISTRATOR_NAME, Role.ASSESSOR_NAME})
class QuizFormatView extends Page {

    private static final long serialVersionUID = 1L;

    QuizFormatView() {
        backTo(new RouterLink(t("quiz.import.title"), ImportQuizView.class));
        title(t("quiz.format.title"));
        add(new FormatText(
                "privacytest-formaat",
                Map.of("quiz.schema.json", "quiz.schema.json", "raamwerk-formaat.md", "raamwerken/formaat")));
    }
}
