package nl.privacyspiegel.framework.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import nl.privacyspiegel.framework.FrameworkChanges;
import nl.privacyspiegel.framework.FrameworkDocument;
import nl.privacyspiegel.framework.FrameworkEdits;
import nl.privacyspiegel.framework.FrameworkSummary;
import nl.privacyspiegel.framework.FrameworkVersionId;
import nl.privacyspiegel.framework.Frameworks;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.Ids;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.DifferencePage;
import nl.privacyspiegel.shared.version.VersionChanges;
import nl.privacyspiegel.shared.version.VersionItem;

/** Two versions of a framework side by side. */
@Route("raamwerken/:framework/verschil/:other")
@RolesAllowed({Role.ADMINISTRATOR_NAME, Role.ASSESSOR_NAME, Role.MANAGEMENT_NAME, Role.SUPERVISOR_NAME})
class FrameworkDifferenceView extends DifferencePage<FrameworkDocument, FrameworkSummary> {

    private static final long serialVersionUID = 1L;

    private final transient Frameworks frameworks;

    FrameworkDifferenceView(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    static RouteParameters parameters(FrameworkVersionId now, FrameworkVersionId other) {
        return new RouteParameters(
                Map.of("framework", now.value().toString(), OTHER, other.value().toString()));
    }

    @Override
    protected FrameworkDocument find(BeforeEnterEvent event) {
        return frameworks.get(FrameworkView.id(event));
    }

    @Override
    protected FrameworkDocument other(BeforeEnterEvent event) {
        return frameworks.get(new FrameworkVersionId(
                Ids.parse(event.getRouteParameters().get(OTHER).orElseThrow(NotFoundException::new))));
    }

    @Override
    protected List<FrameworkSummary> versions(FrameworkDocument document) {
        return frameworks.versions(document.summary().id());
    }

    @Override
    protected VersionChanges between(FrameworkDocument older, FrameworkDocument newer) {
        return FrameworkChanges.between(older.data(), newer.data());
    }

    @Override
    protected ContentLanguage language(FrameworkDocument document) {
        return new ContentLanguage(document.data().language());
    }

    @Override
    protected String rule() {
        return t("shared.changes.rule");
    }

    @Override
    protected RouterLink back(FrameworkDocument document, String words) {
        return new RouterLink(
                words,
                FrameworkView.class,
                FrameworkView.parameters(document.summary().id()));
    }

    @Override
    protected void open(FrameworkDocument document, FrameworkSummary other) {
        UI.getCurrent()
                .navigate(
                        FrameworkDifferenceView.class,
                        parameters(document.summary().id(), other.id()));
    }

    @Override
    protected FrameworkDocument declare(FrameworkDocument draft, VersionItem question, String earlier, boolean same) {
        return frameworks.saveDraft(
                draft.summary().id(),
                FrameworkEdits.declare(draft.data(), question.id(), earlier, same),
                draft.version());
    }
}
