package nl.privacyspiegel.assessment.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.Locale;
import nl.privacyspiegel.assessment.AssessmentSummary;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.MeasurementSummary;
import nl.privacyspiegel.assessment.colleague.ChangeByColleague;
import nl.privacyspiegel.assessment.progress.Checklist;
import nl.privacyspiegel.assessment.progress.Checklist.Kind;
import nl.privacyspiegel.assessment.progress.Checklist.Step;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import nl.privacyspiegel.shared.ui.Texts;

/** One assessment on the home page: the steps of its measurement, each ticked off or with a link to where it is done. */
final class ChecklistPart {

    private final AssessmentSummary assessment;
    private final Checklist list;

    private ChecklistPart(AssessmentSummary assessment, Checklist list) {
        this.assessment = assessment;
        this.list = list;
    }

    static Section of(AssessmentSummary assessment, Checklist list) {
        return new ChecklistPart(assessment, list).section();
    }

    private Section section() {
        MeasurementSummary measurement = list.measurement();
        OrderedList steps = new OrderedList();
        steps.addClassName("ps-checklist");
        list.steps().forEach(step -> steps.add(item(step)));
        Section part = new Section(
                new H3(AssessmentView.link(assessment)),
                new Div(PageParts.muted(t(
                        "assessment.home.measurement",
                        assessment.unitName(),
                        AssessmentWords.measurement(measurement.kind(), measurement.revision()),
                        Texts.day(measurement.date())))),
                steps,
                afterwards());
        part.addClassName("ps-checked-assessment");
        return part;
    }

    private ListItem item(Step step) {
        ListItem item = new ListItem(
                step.isDone() ? PageParts.mark(Tone.GOOD, t("assessment.home.done")) : new Span(),
                new Text(" "),
                words(step));
        item.setClassName("ps-done", step.isDone());
        return item;
    }

    private Component words(Step step) {
        String text = step.kind() == Kind.GRADES && list.reasons() > 0
                ? t("assessment.home.step.reasons", step.done(), step.of(), list.reasons())
                : t("assessment.home.step." + step.kind().name().toLowerCase(Locale.ROOT), step.done(), step.of());
        boolean tooEarly = step.kind() == Kind.ADOPT
                && (list.reasons() > 0 || !list.measurement().progress().isComplete());
        return step.isDone() || tooEarly ? new Span(text) : link(step.kind(), text);
    }

    private RouterLink link(Kind kind, String text) {
        MeasurementId measurement = list.measurement().id();
        return switch (kind) {
            case QUESTIONS -> MeasurementTarget.linkToOpen(text, measurement, MeasurementTarget.OPEN_QUESTION);
            case GRADES -> MeasurementTarget.linkToOpen(text, measurement, MeasurementTarget.OPEN_GRADE);
            case ADOPT -> new RouterLink(text, AdoptView.class, MeasurementView.parameters(measurement));
        };
    }

    /** What an adopted measurement is good for. One can do it as often as one likes, so it is no step to tick off. */
    private Paragraph afterwards() {
        MeasurementSummary measurement = list.measurement();
        String text = t(list.comparable() ? "assessment.home.then.compare" : "assessment.home.then.report");
        Component words = !measurement.isAdopted()
                ? new Text(text)
                : list.comparable()
                        ? new RouterLink(text, ComparisonView.class, ComparisonView.parameters(assessment.id()))
                        : new RouterLink(text, StandingView.class, MeasurementView.parameters(measurement.id()));
        return new Paragraph(new Text(t("assessment.home.then") + " "), words);
    }

    /** A link without words to where a colleague changed something. */
    static RouterLink link(ChangeByColleague change) {
        return new RouterLink(
                "",
                MeasurementView.class,
                MeasurementView.parameters(
                        change.measurement(), change.domains().getFirst().id()));
    }
}
