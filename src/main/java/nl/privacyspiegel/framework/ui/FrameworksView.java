package nl.privacyspiegel.framework.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.framework.FrameworkSummary;
import nl.privacyspiegel.framework.Frameworks;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.Kit;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.Table;
import nl.privacyspiegel.shared.ui.VersionLists;
import nl.privacyspiegel.shared.ui.VersionWords;

/** All frameworks with their versions; administrators see drafts too and can import another. */
@Route("raamwerken")
@Menu(title = "framework.title", order = 20)
@RolesAllowed({Role.ADMINISTRATOR_NAME, Role.ASSESSOR_NAME, Role.MANAGEMENT_NAME, Role.SUPERVISOR_NAME})
class FrameworksView extends Page {

    private static final long serialVersionUID = 1L;

    private final transient Frameworks frameworks;
    private final boolean keeper;

    FrameworksView(Frameworks frameworks, CurrentUser user) {
        this.frameworks = frameworks;
        this.keeper = user.maySomewhere(Role.ADMINISTRATOR);
        show();
    }

    private void show() {
        clear();
        title(t("framework.title"));
        if (keeper) {
            actions(Kit.primary(
                    t("framework.import.title"), () -> UI.getCurrent().navigate(ImportFrameworkView.class)));
        }
        lead(t(keeper ? "framework.lead.keeper" : "framework.lead"));
        List<FrameworkSummary> list = frameworks.list();
        List<FrameworkSummary> inUse = VersionLists.inUse(list);
        if (list.isEmpty()) {
            add(Kit.empty(t("framework.empty.title"), t(keeper ? "framework.empty.keeper" : "framework.empty.text")));
        } else if (inUse.isEmpty()) {
            add(VersionLists.allArchived());
        } else {
            add(table().rows(inUse));
        }
        VersionLists.archived(list, table(), keeper ? Optional.of(this::bringBack) : Optional.empty())
                .ifPresent(this::add);
    }

    private void bringBack(FrameworkSummary version) {
        if (Kit.attempt(() -> frameworks.bringBack(version.id()))) {
            VersionLists.broughtBack(version, this::show, () -> frameworks.archive(version.id()));
        }
    }

    private static Table<FrameworkSummary> table() {
        return new Table<FrameworkSummary>(t("framework.title"))
                .withHiddenCaption()
                .component(t("framework.field.naam"), FrameworksView::link)
                .column(t("shared.version.number"), each -> Integer.toString(each.number()))
                .component(t("framework.state"), VersionWords::mark);
    }

    private static RouterLink link(FrameworkSummary framework) {
        RouterLink link =
                new RouterLink(framework.name(), FrameworkView.class, FrameworkView.parameters(framework.id()));
        link.getElement().setAttribute("aria-label", VersionWords.named(framework));
        return ContentLanguage.TYPED.mark(link);
    }
}
