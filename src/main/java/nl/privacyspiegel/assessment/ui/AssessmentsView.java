package nl.privacyspiegel.assessment.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.privacyspiegel.assessment.AssessmentChanges;
import nl.privacyspiegel.assessment.AssessmentSummary;
import nl.privacyspiegel.assessment.Assessments;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.ui.Fold;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.Table;

/** All assessments of the selected unit and below. */
@Route("trajecten")
@Menu(title = "assessment.list.title", order = 100)
@RolesAllowed({Role.ASSESSOR_NAME, Role.MANAGEMENT_NAME, Role.SUPERVISOR_NAME})
class AssessmentsView extends Page {

    private static final long serialVersionUID = 1L;

    AssessmentsView(Assessments assessments, AssessmentChanges changes) {
        title(t("assessment.list.title"));
        boolean mayStart = !assessments.assessableUnits().isEmpty();
        List<AssessmentSummary> list = assessments.list();
        if (list.isEmpty()) {
            add(
                    mayStart
                            ? PageParts.empty(
                                    t("assessment.list.empty.title"), t("assessment.list.empty.start"), startButton())
                            : PageParts.empty(t("assessment.list.empty.title"), t("assessment.list.empty.wait")));
        } else {
            if (mayStart) {
                actions(startButton());
            }
            lead(t("assessment.list.lead") + " " + t("assessment.list.order"));
            add(table(list.stream().sorted(AssessmentSummary.OPEN_FIRST).toList()));
        }
        List<AssessmentSummary> archived = changes.archived();
        if (!archived.isEmpty()) {
            add(new Fold(t("assessment.list.archived", archived.size()), table(archived)));
        }
    }

    static Table<AssessmentSummary> table(List<AssessmentSummary> list) {
        return new Table<AssessmentSummary>(t("assessment.list.title"))
                .withHiddenCaption()
                .component(t("assessment.name"), AssessmentView::link)
                .column(t("assessment.unit"), AssessmentSummary::unitName)
                .column(t("assessment.period"), each -> AssessmentWords.period(each.period()))
                .component(t("framework.state"), StateList::of)
                .rows(list);
    }

    private static Button startButton() {
        return PageParts.primary(
                t("assessment.new.title"), () -> UI.getCurrent().navigate(NewAssessmentView.class));
    }
}
