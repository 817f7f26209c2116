package nl.privacyspiegel.framework.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.privacyspiegel.framework.FrameworkImport.Imported;
import nl.privacyspiegel.framework.FrameworkImport.Refused;
import nl.privacyspiegel.framework.FrameworkVersionId;
import nl.privacyspiegel.framework.Frameworks;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.document.FileProblem;
import nl.privacyspiegel.shared.ui.ImportPage;
import nl.privacyspiegel.shared.ui.Links;
import nl.privacyspiegel.shared.ui.PageParts;

/** The administrator brings in a framework from a file: it becomes a draft, or all that is wrong with it is listed. */
@Route("raamwerken/importeren")
@RolesAllowed(Role.ADMINISTRATOR_NAME)
class ImportFrameworkView extends ImportPage {

    private static final long serialVersionUID = 1L;

    private final transient Frameworks frameworks;

    ImportFrameworkView(Frameworks frameworks) {
        this.frameworks = frameworks;
        backTo(new RouterLink(t("framework.title"), FrameworksView.class));
        title(t("framework.import.title"));
        lead(t("framework.import.lead"));
        addUpload(".yaml", ".yml");
        add(help());
    }

    private static Div help() {
        return new Div(
                new Paragraph(new RouterLink(t("framework.format.link"), FrameworkFormatView.class)),
                new Paragraph(Links.beside("framework.schema.json", t("framework.import.schema"))),
                PageParts.muted(t("framework.import.example")));
    }

    @Override
    protected void read(String name, byte[] bytes) {
        switch (frameworks.importDraft(bytes)) {
            case Imported(FrameworkVersionId draft) -> {
                UI.getCurrent().navigate(FrameworkView.class, FrameworkView.parameters(draft));
                PageParts.say(t("shared.version.imported", name));
            }
            case Refused(List<FileProblem> problems) ->
                refuse(
                        name,
                        problems.stream()
                                .map(problem -> words(problem.line(), problem.key(), problem.args()))
                                .toList());
        }
    }
}
