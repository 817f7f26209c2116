package nl.privacyspiegel.insight.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Span;
import nl.privacyspiegel.assessment.MeasurementSummary.Progress;
import nl.privacyspiegel.assessment.OpenMeasurement;
import nl.privacyspiegel.insight.Overview.Open;
import nl.privacyspiegel.shared.ui.DraftPage;
import nl.privacyspiegel.shared.ui.Texts;

/** How a measurement that is not adopted is named, and why it is not. */
final class OpenWords {

    private OpenWords() {}

    /** Where work goes on in it; what is complete, or not begun, at its beginning. */
    static String path(Open open) {
        Progress progress = open.measurement().progress();
        String path = "metingen/" + open.measurement().id();
        if (progress.isUntouched() || progress.isComplete()) {
            return path;
        }
        String place = progress.judged() < progress.questions() ? "open-vraag" : "open-cijfer";
        return path + "?" + DraftPage.TARGET + "=" + place;
    }

    static Span name(Open open) {
        OpenMeasurement measurement = open.measurement();
        return new Span(t(
                "insight.undone.measurement",
                open.unit(),
                t(measurement.kind().translationKey()),
                Texts.day(measurement.date())));
    }

    static String why(Open open) {
        Progress progress = open.measurement().progress();
        if (open.measurement().revision() > 1) {
            return t("insight.undone.revision");
        }
        if (progress.isUntouched()) {
            return t("insight.undone.untouched");
        }
        return progress.isComplete()
                ? t("insight.undone.complete")
                : t(
                        "insight.undone.busy",
                        progress.questions() - progress.judged(),
                        progress.domains() - progress.decided());
    }
}
