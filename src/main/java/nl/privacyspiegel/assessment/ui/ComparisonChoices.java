package nl.privacyspiegel.assessment.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.function.BiConsumer;
import nl.privacyspiegel.assessment.AssessmentSummary;
import nl.privacyspiegel.assessment.Comparisons;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.MeasurementSummary;
import nl.privacyspiegel.shared.ui.ContentLanguage;

/** The choice of the two measurements that stand side by side; never twice the same. */
final class ComparisonChoices {

    private final AssessmentSummary assessment;
    private final List<Comparisons.Choice> choices;

    ComparisonChoices(AssessmentSummary assessment, List<Comparisons.Choice> choices) {
        this.assessment = assessment;
        this.choices = choices;
    }

    /** @param go shows two others */
    Div row(MeasurementId from, MeasurementId to, BiConsumer<MeasurementId, MeasurementId> go) {
        Select<Comparisons.Choice> start = select(t("assessment.comparison.from"), from, to);
        Select<Comparisons.Choice> end = select(t("assessment.comparison.to"), to, from);
        start.addValueChangeListener(
                change -> go.accept(change.getValue().measurement().id(), to));
        end.addValueChangeListener(
                change -> go.accept(from, change.getValue().measurement().id()));
        Div row = new Div(start, end);
        row.addClassNames("ps-row", "ps-no-print", "ps-choice");
        return row;
    }

    private Select<Comparisons.Choice> select(String label, MeasurementId chosen, MeasurementId other) {
        Select<Comparisons.Choice> select = new Select<>();
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

    private String words(Comparisons.Choice choice) {
        return AssessmentWords.choice(choice, assessment.frameworkNumber());
    }

    /** A choice with the name of another assessment marked as content. */
    private Span marked(Comparisons.Choice choice) {
        String other = choice.assessment();
        return other == null ? new Span(words(choice)) : new Span(ContentLanguage.TYPED.within(words(choice), other));
    }

    /** An earlier revision, or a measurement that is still being filled in: only an address leads to it. */
    private Comparisons.Choice alone(MeasurementSummary measurement) {
        return new Comparisons.Choice(measurement, null, assessment.period(), assessment.frameworkNumber());
    }
}
