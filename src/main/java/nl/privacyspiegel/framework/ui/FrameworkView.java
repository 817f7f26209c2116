package nl.privacyspiegel.framework.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import nl.privacyspiegel.framework.FrameworkData;
import nl.privacyspiegel.framework.FrameworkDocument;
import nl.privacyspiegel.framework.FrameworkSummary;
import nl.privacyspiegel.framework.FrameworkVersionId;
import nl.privacyspiegel.framework.Frameworks;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.Ids;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.document.VersionSummary;
import nl.privacyspiegel.shared.ui.Links;
import nl.privacyspiegel.shared.ui.Texts;
import nl.privacyspiegel.shared.ui.VersionPage;

/** One version of a framework, to read; administrators publish, copy, discard or archive it from here. */
@Route("raamwerken/:framework")
@RolesAllowed({Role.ADMINISTRATOR_NAME, Role.ASSESSOR_NAME, Role.MANAGEMENT_NAME, Role.SUPERVISOR_NAME})
class FrameworkView extends VersionPage<FrameworkVersionId, FrameworkData, FrameworkDocument> {

    private static final long serialVersionUID = 1L;
    private static final String PARAMETER = "framework";

    private final transient Frameworks frameworks;

    FrameworkView(Frameworks frameworks, CurrentUser user) {
        super(frameworks, user.maySomewhere(Role.ADMINISTRATOR));
        this.frameworks = frameworks;
    }

    static RouteParameters parameters(FrameworkVersionId id) {
        return new RouteParameters(PARAMETER, id.value().toString());
    }

    static FrameworkVersionId id(BeforeEnterEvent event) {
        return new FrameworkVersionId(
                Ids.parse(event.getRouteParameters().get(PARAMETER).orElseThrow(NotFoundException::new)));
    }

    @Override
    protected FrameworkDocument find(BeforeEnterEvent event) {
        return frameworks.get(id(event));
    }

    @Override
    protected void head(FrameworkDocument document) {
        backTo(new RouterLink(t("framework.title"), FrameworksView.class));
        actions(Links.file("download/raamwerk/" + document.summary().id() + ".yaml", t("framework.export")));
    }

    @Override
    protected void body(FrameworkDocument document) {
        add(FrameworkReading.general(document.data()));
        add(FrameworkReading.contents(document.summary(), document.data()));
        document.data().domains().forEach(domain -> add(FrameworkReading.domain(domain, document.data())));
    }

    @Override
    protected Div problems(FrameworkDocument document) {
        return FrameworkDraftPage.problems(document, document.problems());
    }

    @Override
    protected String draftText(VersionSummary draft) {
        return t("framework.draft.text", Texts.moment(draft.changedAt()));
    }

    @Override
    protected String copyHelp(FrameworkDocument document) {
        return t("framework.copy.help");
    }

    @Override
    protected void edit(FrameworkVersionId draft) {
        UI.getCurrent().navigate(FrameworkEditView.class, parameters(draft));
    }

    @Override
    protected RouterLink difference(FrameworkDocument document, VersionSummary other, String words) {
        return new RouterLink(
                words,
                FrameworkDifferenceView.class,
                FrameworkDifferenceView.parameters(document.summary().id(), id(other)));
    }

    @Override
    protected FrameworkVersionId id(VersionSummary version) {
        return ((FrameworkSummary) version).id();
    }

    @Override
    protected void leave() {
        UI.getCurrent().navigate(FrameworksView.class);
    }
}
