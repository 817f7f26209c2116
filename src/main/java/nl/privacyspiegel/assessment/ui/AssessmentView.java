package nl.privacyspiegel.assessment.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import nl.privacyspiegel.assessment.AssessmentChanges;
import nl.privacyspiegel.assessment.AssessmentId;
import nl.privacyspiegel.assessment.AssessmentSummary;
import nl.privacyspiegel.assessment.Assessments;
import nl.privacyspiegel.assessment.Comparisons;
import nl.privacyspiegel.assessment.MeasurementSummary;
import nl.privacyspiegel.assessment.progress.NextStep;
import nl.privacyspiegel.assessment.ui.target.TargetLinks;
import nl.privacyspiegel.framework.Frameworks;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.Ids;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.DateFields;
import nl.privacyspiegel.shared.ui.FieldRules;
import nl.privacyspiegel.shared.ui.Fold;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.Table;
import nl.privacyspiegel.shared.ui.Texts;

/** One assessment: its measurements in the order of time, and what to do next. */
@Route("trajecten")
@RolesAllowed({Role.ASSESSOR_NAME, Role.MANAGEMENT_NAME, Role.SUPERVISOR_NAME})
class AssessmentView extends Page implements HasUrlParameter<String> {

    private static final long serialVersionUID = 1L;

    private final transient Assessments assessments;
    private final transient AssessmentChanges changes;
    private final transient Frameworks frameworks;
    private final transient Comparisons comparisons;
    private final transient Clock clock;

    AssessmentView(
            Assessments assessments,
            AssessmentChanges changes,
            Frameworks frameworks,
            Comparisons comparisons,
            Clock clock) {
        this.comparisons = comparisons;
        this.frameworks = frameworks;
        this.assessments = assessments;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        show(new AssessmentId(Ids.parse(id)));
    }

    private void show(AssessmentId id) {
        AssessmentSummary assessment = assessments.get(id);
        boolean mayEdit = assessments.mayEdit(id);
        AssessmentTools tools = new AssessmentTools(assessments, changes, assessment, () -> show(id));
        clear();
        backTo(new RouterLink(t("assessment.list.title"), AssessmentsView.class));
        title(assessment.name(), ContentLanguage.TYPED);
        state(StateList.whole(assessment));
        lead(AssessmentWords.about(assessment, new ContentLanguage(frameworks.language(assessment.framework()))));
        add(tools.notice());
        NextStep step = NextSteps.of(assessment, mayEdit, LocalDate.now(clock));
        NextSteps.button(assessment, step).ifPresent(this::actions);
        NextSteps.report(assessment, step).ifPresent(this::actions);
        if (assessment.pair().isEmpty()) {
            assessment.current().stream()
                    .filter(MeasurementSummary::isAdopted)
                    .reduce((one, other) -> other)
                    .flatMap(last -> NextSteps.withEarlier(assessment, last, comparisons))
                    .ifPresent(this::actions);
        }
        if (mayEdit && step instanceof NextStep.Compare(var later) && later.isEmpty()) {
            actions(PageParts.button(
                    t("assessment.next.start"),
                    () -> UI.getCurrent().navigate(NewAssessmentView.class, NewAssessmentView.after(id))));
        }
        NextSteps.words(step).map(Paragraph::new).ifPresent(this::add);
        Table<MeasurementSummary> table = new Table<MeasurementSummary>(t("assessment.measurements"))
                .component(t("assessment.measurement"), AssessmentView::link)
                .column(t("assessment.measurement.date"), each -> Texts.day(each.date()))
                .column(t("assessment.measurement.progress"), each -> AssessmentWords.progress(each.progress()))
                .component(t("framework.state"), AssessmentView::state);
        if (mayEdit) {
            table.component(t("assessment.measurement.change"), tools::buttons);
        }
        add(table.rows(assessment.measurements()));
        add(new Paragraph(TargetLinks.to(id)));
        if (mayEdit) {
            add(interim(assessment), tools.card());
        }
    }

    /** A link to the page of this assessment, by its name. */
    static RouterLink link(AssessmentSummary assessment) {
        return ContentLanguage.TYPED.mark(linkSaying(assessment.name(), assessment));
    }

    /** A link to the page of this assessment, in words of the page on which it stands. */
    static RouterLink linkSaying(String words, AssessmentSummary assessment) {
        return new RouterLink(
                words, AssessmentView.class, assessment.id().value().toString());
    }

    private static Component link(MeasurementSummary measurement) {
        return new RouterLink(
                AssessmentWords.measurement(measurement.kind(), measurement.revision()),
                MeasurementView.class,
                MeasurementView.parameters(measurement.id()));
    }

    private static Component state(MeasurementSummary measurement) {
        Div state = new Div(StateList.mark(measurement));
        if (measurement.isAdopted()) {
            state.add(new Paragraph(AssessmentWords.adopted("assessment.state.adopted.by", measurement)));
        }
        if (measurement.replaced()) {
            state.add(new Paragraph(t("assessment.state.replaced")));
        }
        if (measurement.revisionReason() != null) {
            state.add(new Paragraph(ContentLanguage.sentence(
                    "assessment.state.reason", ContentLanguage.TYPED.content(measurement.revisionReason()))));
        }
        return state;
    }

    private Fold interim(AssessmentSummary assessment) {
        DatePicker day = DateFields.date(t("assessment.measurement.date"));
        day.setMin(assessment.period().start());
        day.setMax(assessment.period().end());
        FieldRules rules = new FieldRules();
        rules.required(day, "assessment.interim.dayMissing");
        Div form = new Div(
                new Paragraph(t("assessment.interim.lead")),
                day,
                PageParts.row(PageParts.button(t("assessment.interim.submit"), () -> {
                    if (rules.pass()
                            && PageParts.attempt(() -> assessments.addInterim(assessment.id(), day.getValue()))) {
                        show(assessment.id());
                    }
                })));
        form.addClassName("ps-form");
        Fold fold = new Fold(t("assessment.interim.title"), form);
        fold.addClassName("ps-no-print");
        return fold;
    }
}
