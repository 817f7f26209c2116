package nl.privacyspiegel.assessment.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.UploadEvent;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import nl.privacyspiegel.assessment.FrameworkImport.Imported;
import nl.privacyspiegel.assessment.FrameworkImport.Refused;
import nl.privacyspiegel.assessment.FrameworkVersionId;
import nl.privacyspiegel.assessment.Frameworks;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.ui.Addresses;
import nl.privacyspiegel.shared.ui.Kit;
import nl.privacyspiegel.shared.ui.Kit.Tone;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.yaml.YamlLimits;
import nl.privacyspiegel.shared.yaml.YamlProblem;

/** The administrator brings in a framework from a file: it becomes a draft, or all that is wrong with it is listed. */
@Route("raamwerken/importeren")
@RolesAllowed(Role.ADMINISTRATOR_NAME)
class ImportFrameworkView extends Page {

    private static final long serialVersionUID = 1L;

    /** Reading goes on a little past the limit, so that the reader can say how large the file is. */
    private static final int MOST_BYTES = 2 * YamlLimits.DEFAULT.bytes();

    private final transient Frameworks frameworks;
    private final Upload upload = new Upload(this::receive);
    private final Div result = new Div();

    ImportFrameworkView(Frameworks frameworks) {
        this.frameworks = frameworks;
        backTo(new RouterLink(t("assessment.frameworks.title"), FrameworksView.class));
        title(t("assessment.frameworks.import.title"));
        lead(t("assessment.frameworks.import.lead"));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(YamlLimits.DEFAULT.bytes());
        upload.setAcceptedFileExtensions(".yaml", ".yml");
        upload.setI18n(UploadWords.oneFile());
        upload.addFileRejectedListener(event -> refuse(event.getFileName(), List.of(event.getErrorMessage())));
        result.addClassName("ps-import-result");
        add(upload, result, help());
    }

    private static Div help() {
        Anchor schema = new Anchor(Addresses.of("framework.schema.json"), t("assessment.frameworks.import.schema"));
        schema.setRouterIgnore(true);
        return new Div(
                new Paragraph(new RouterLink(t("assessment.frameworks.format.link"), FrameworkFormatView.class)),
                new Paragraph(schema),
                Kit.muted(t("assessment.frameworks.import.example")));
    }

    private void receive(UploadEvent event) throws IOException {
        byte[] bytes;
        try (InputStream in = event.getInputStream()) {
            bytes = in.readNBytes(MOST_BYTES);
        }
        String name = event.getFileName();
        event.getUI().accessSynchronously(() -> read(name, bytes));
    }

    private void read(String name, byte[] bytes) {
        upload.clearFileList();
        switch (frameworks.importDraft(bytes)) {
            case Imported(FrameworkVersionId draft) -> {
                UI.getCurrent().navigate(FrameworkView.class, FrameworkView.parameters(draft));
                Kit.say(t("assessment.frameworks.import.done", name));
            }
            case Refused(List<YamlProblem> problems) ->
                refuse(name, problems.stream().map(ImportFrameworkView::words).toList());
        }
    }

    private void refuse(String name, List<String> problems) {
        upload.clearFileList();
        result.removeAll();
        OrderedList list = new OrderedList();
        problems.forEach(problem -> list.add(new ListItem(problem)));
        list.addClassName("ps-problems");
        result.add(Kit.callout(Tone.ERROR, t("assessment.frameworks.import.refused", name, problems.size())), list);
    }

    private static String words(YamlProblem problem) {
        String sentence = t(problem.key(), problem.args().toArray());
        return problem.line() == 0 ? sentence : t("shared.yaml.line", problem.line(), sentence);
    }
}
