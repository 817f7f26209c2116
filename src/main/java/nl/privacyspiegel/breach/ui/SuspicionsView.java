package nl.privacyspiegel.breach.ui;

import static nl.privacyspiegel.shared.ui.Texts.moment;
import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.privacyspiegel.breach.suspicion.SuspicionLine;
import nl.privacyspiegel.breach.suspicion.Suspicions;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.Table;

/** What was reported without an account: what nobody decided about in front. */
@Route("datalekken/vermoedens")
@RolesAllowed({Role.ASSESSOR_NAME, Role.SUPERVISOR_NAME})
class SuspicionsView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Suspicions suspicions;

    SuspicionsView(Suspicions suspicions) {
        this.suspicions = suspicions;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        clear();
        title(t("breach.suspicion.title"));
        backTo(new RouterLink(t("breach.title"), BreachesView.class));
        List<SuspicionLine> lines = suspicions.list();
        if (lines.isEmpty()) {
            add(PageParts.empty(t("breach.suspicion.empty.title"), t("breach.suspicion.empty")));
            return;
        }
        lead(t("breach.suspicion.lead"));
        Table<SuspicionLine> table = new Table<SuspicionLine>(t("breach.suspicion.title"))
                .withHiddenCaption()
                .inFewLines()
                .component(t("breach.suspicion.one"), SuspicionWords::link)
                .component(t("breach.state"), SuspicionWords::standing);
        if (lines.stream().map(SuspicionLine::unit).distinct().count() > 1) {
            table.column(t("breach.unit"), SuspicionLine::unitName);
        }
        add(table.column(t("breach.reportedOn"), line -> moment(line.reportedAt()))
                .rows(lines));
        add(new Paragraph(PageParts.muted(t("breach.suspicion.kept"))));
    }
}
