package nl.privacyspiegel.assessment.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.function.BiConsumer;
import nl.privacyspiegel.assessment.AssessmentSummary;
import nl.privacyspiegel.assessment.ComparisonChoice;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.MeasurementSummary;
import nl.privacyspiegel.shared.ui.ContentLanguage;

/** The choice of the two measurements that stand side by side; never twice the same. */
final class ComparisonChoices {

    private final AssessmentSummary assessment;
    private final List<ComparisonChoice> choices;

    ComparisonChoices(AssessmentSummary assessment, List<ComparisonChoice> choices) {
        this.assessment = assessment;
        this.choices = choices;
    }

    /** @param go shows two others */
    Div row(MeasurementId from, MeasurementId to, BiConsumer<MeasurementId, MeasurementId> go) {
        Select<ComparisonChoice> start = select(t("assessment.comparison.from"), from, to);
        Select<ComparisonChoice> end = select(t("assessment.comparison.to"), to, from);
        start.addValueChangeListener(
                change -> go.accept(change.getValue().measurement().id(), to));
        end.addValueChangeListener(
                change -> go.accept(from, change.getValue().measurement().id()));
        Div row = new Div(start, end);
        row.addClassNames("ps-row", "ps-no-print", "ps-choice");
        return row;
    }

    private Select<ComparisonChoice> select(String label, MeasurementId chosen, MeasurementId other) {
        Select<ComparisonChoice> select = new Select<>();
        select.setLabel(label);
        select.setItems(choices.stream()
                .filter(choice -> choice.measurement().id().equals(chosen)
                        || !choice.measurement().id().equals(other))
                .toList());
        select.setItemLabelGenerator(this::words);
        if (ContentLanguage.TYPED.whenOther().isPresent()) {
            select.setRenderer(new ComponentRenderer<>(this::marked));
        }
        choices.stream()
                .filter(choice -> choice.measurement().id().equals(chosen))
                .findFirst()
                .or(() -> assessment.measurements().stream()
                        .filter(each -> each.id().equals(chosen))
                        .findFirst()
                        .map(this::alone))
                .ifPresent(select::setValue);
        return select;
    }

    private String words(ComparisonChoice choice) {
        return AssessmentWords.choice(choice, assessment.frameworkNumber());
    }

    /** A choice with the name of another assessment marked as content. */
    private Span marked(ComparisonChoice choice) {
        String other = choice.assessment();
        return other == null ? new Span(words(choice)) : new Span(ContentLanguage.TYPED.within(words(choice), other));
    }

    /** An earlier revision, or a measurement that is still being filled in: only an address leads to it. */
    private ComparisonChoice alone(MeasurementSummary measurement) {
        return new ComparisonChoice(measurement, null, assessment.period(), assessment.frameworkNumber());
    }
}
