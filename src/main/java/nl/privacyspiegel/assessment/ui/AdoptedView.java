package nl.privacyspiegel.assessment.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.privacyspiegel.assessment.AssessmentSummary;
import nl.privacyspiegel.assessment.Assessments;
import nl.privacyspiegel.assessment.Comparisons;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.MeasurementSummary;
import nl.privacyspiegel.assessment.Measurements;
import nl.privacyspiegel.assessment.progress.NextStep;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import nl.privacyspiegel.shared.ui.Texts;

/** The moment after adopting: it is done, and this is what one can do with it now. */
@Route("metingen/:measurement/vastgesteld")
@RolesAllowed({Role.ASSESSOR_NAME, Role.MANAGEMENT_NAME, Role.SUPERVISOR_NAME})
class AdoptedView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Measurements measurements;
    private final transient Assessments assessments;
    private final transient Comparisons comparisons;
    private final transient Clock clock;

    AdoptedView(Measurements measurements, Assessments assessments, Comparisons comparisons, Clock clock) {
        this.comparisons = comparisons;
        this.measurements = measurements;
        this.assessments = assessments;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MeasurementId id = MeasurementTarget.of(event);
        MeasurementSheet sheet = measurements.sheet(id);
        LocalDate adopted = sheet.summary().adoptedOn();
        if (adopted == null) {
            event.forwardTo(MeasurementView.class, MeasurementView.parameters(id));
            return;
        }
        show(
                sheet.summary(),
                Texts.day(adopted),
                assessments.get(sheet.summary().assessment()));
        landAfter(event);
    }

    private void show(MeasurementSummary measurement, String day, AssessmentSummary assessment) {
        clear();
        String name = AssessmentWords.measurementOn(measurement);
        backTo(AssessmentView.link(assessment));
        title(t("assessment.done.title", name));
        lead(assessment.unitName());
        add(PageParts.callout(Tone.GOOD, t("assessment.done.note", day, AssessmentWords.adopter(measurement))));
        boolean mayEdit = assessments.mayEdit(assessment.id());
        NextStep step = NextSteps.of(assessment, mayEdit, LocalDate.now(clock));
        add(new Paragraph(NextSteps.whatNow(step)));
        if (NextSteps.later(step).isPresent()) {
            add(new Paragraph(AssessmentView.linkSaying(t("assessment.done.otherDate"), assessment)));
        }
        List<Component> buttons = new ArrayList<>();
        NextSteps.button(assessment, step).ifPresent(buttons::add);
        NextSteps.report(assessment, step).ifPresent(buttons::add);
        if (mayEdit && step instanceof NextStep.Compare(var later) && later.isEmpty()) {
            buttons.add(PageParts.button(
                    t("assessment.next.start"),
                    () -> UI.getCurrent().navigate(NewAssessmentView.class, NewAssessmentView.after(assessment.id()))));
        }
        NextSteps.withEarlier(assessment, measurement, comparisons).ifPresent(buttons::add);
        add(PageParts.row(buttons.toArray(Component[]::new)));
        add(new Paragraph(new RouterLink(
                t("assessment.done.read", name), MeasurementView.class, MeasurementView.parameters(measurement.id()))));
    }
}
