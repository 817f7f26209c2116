package nl.privacyspiegel.framework.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import nl.privacyspiegel.framework.FrameworkSummary;
import nl.privacyspiegel.framework.FrameworkVersionId;
import nl.privacyspiegel.framework.Frameworks;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.document.VersionSummary;
import nl.privacyspiegel.shared.ui.VersionsPage;

/** All frameworks with their versions; administrators see drafts too and can import another. */
@Route("raamwerken")
@Menu(title = "framework.title", order = 110)
@RolesAllowed({Role.ADMINISTRATOR_NAME, Role.ASSESSOR_NAME, Role.MANAGEMENT_NAME, Role.SUPERVISOR_NAME})
class FrameworksView extends VersionsPage<FrameworkVersionId> {

    private static final long serialVersionUID = 1L;

    FrameworksView(Frameworks frameworks, CurrentUser user) {
        super(frameworks, user.maySomewhere(Role.ADMINISTRATOR), "framework");
        show();
    }

    @Override
    protected FrameworkVersionId id(VersionSummary version) {
        return ((FrameworkSummary) version).id();
    }

    @Override
    protected RouterLink link(FrameworkVersionId version) {
        return new RouterLink("", FrameworkView.class, FrameworkView.parameters(version));
    }

    @Override
    protected Class<? extends Component> importing() {
        return ImportFrameworkView.class;
    }
}
