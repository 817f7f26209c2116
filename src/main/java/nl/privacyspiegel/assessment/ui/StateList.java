package nl.privacyspiegel.assessment.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import nl.privacyspiegel.assessment.AssessmentSummary;
import nl.privacyspiegel.assessment.MeasurementSummary;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;

/** How far each measurement of an assessment is, in a few words. */
final class StateList {

    private StateList() {}

    static Component of(AssessmentSummary assessment) {
        Div list = new Div();
        list.addClassName("ps-states");
        for (MeasurementSummary measurement : assessment.current()) {
            Div line = new Div(new Span(AssessmentWords.measurement(measurement.kind(), measurement.revision()) + " "));
            line.add(mark(measurement));
            list.add(line);
        }
        return list;
    }

    /** How far the whole of it is. */
    static Span whole(AssessmentSummary assessment) {
        if (assessment.archived()) {
            return PageParts.mark(Tone.INFO, t("assessment.state.archived"));
        }
        return assessment.isOpen()
                ? PageParts.mark(Tone.INFO, t("assessment.state.running"))
                : PageParts.mark(Tone.GOOD, t("assessment.state.finished"));
    }

    static Span mark(MeasurementSummary measurement) {
        if (measurement.isAdopted()) {
            return PageParts.mark(Tone.GOOD, t("assessment.state.adopted.short"));
        }
        if (measurement.progress().isUntouched()) {
            return PageParts.mark(Tone.INFO, t("assessment.state.untouched"));
        }
        if (measurement.progress().isWithoutJudgement()) {
            return PageParts.mark(Tone.WARNING, t("assessment.state.begun"));
        }
        return measurement.progress().isComplete()
                ? PageParts.mark(Tone.INFO, t("assessment.state.complete"))
                : PageParts.mark(Tone.WARNING, t("assessment.state.busy"));
    }
}
