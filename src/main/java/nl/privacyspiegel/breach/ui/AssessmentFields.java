package nl.privacyspiegel.breach.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.privacyspiegel.breach.Assessment;
import nl.privacyspiegel.breach.BreachKind;
import nl.privacyspiegel.breach.severity.Enisa;
import nl.privacyspiegel.breach.severity.Extent;
import nl.privacyspiegel.breach.severity.Recognising;
import nl.privacyspiegel.breach.severity.RiskFactor;
import nl.privacyspiegel.breach.severity.Weight;
import nl.privacyspiegel.shared.ui.Fold;
import nl.privacyspiegel.shared.ui.FormDialog;

/** The fields with which a breach is weighed: seven factors, and the formula for who wants it. */
final class AssessmentFields {

    private final CheckboxGroup<BreachKind> kinds = new CheckboxGroup<>(t("breach.kinds"));
    private final Map<RiskFactor, Select<Weight>> weights = new EnumMap<>(RiskFactor.class);
    private final Checkbox formula = new Checkbox(t("breach.enisa.use"));
    private final Select<Integer> context;
    private final Select<Recognising> recognising;
    private final Select<Extent> confidentiality;
    private final Select<Extent> integrity;
    private final Select<Extent> availability;
    private final Checkbox intent = new Checkbox(t("breach.enisa.intent"));
    private final TextArea why;

    AssessmentFields(Optional<Assessment> now) {
        kinds.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        kinds.setItems(BreachKind.values());
        kinds.setItemLabelGenerator(kind -> t(kind.translationKey()));
        now.ifPresent(assessed -> kinds.setValue(assessed.kinds()));
        for (RiskFactor factor : RiskFactor.values()) {
            Select<Weight> weight = Fields.choice(
                    t(factor.translationKey()),
                    List.of(Weight.values()),
                    Weight::translationKey,
                    now.map(assessed -> assessed.weights().get(factor)).orElse(null));
            weight.setHelperText(t(factor.translationKey() + ".question"));
            weights.put(factor, weight);
        }
        Optional<Enisa> filled = now.flatMap(Assessment::enisa);
        formula.setValue(filled.isPresent());
        context = Fields.choice(
                t("breach.enisa.context"),
                IntStream.rangeClosed(Enisa.LEAST_CONTEXT, Enisa.MOST_CONTEXT)
                        .boxed()
                        .toList(),
                each -> "breach.enisa.context." + each,
                filled.map(Enisa::context).orElse(Enisa.LEAST_CONTEXT));
        recognising = Fields.choice(
                t("breach.enisa.recognising"),
                List.of(Recognising.values()),
                Recognising::translationKey,
                filled.map(Enisa::recognising).orElse(Recognising.NEGLIGIBLE));
        confidentiality = extent("breach.kind.confidentiality", filled.map(Enisa::confidentiality));
        integrity = extent("breach.kind.integrity", filled.map(Enisa::integrity));
        availability = extent("breach.kind.availability", filled.map(Enisa::availability));
        intent.setValue(filled.map(Enisa::intent).orElse(false));
        why = Fields.text(
                t("breach.assess.why"),
                t("breach.assess.why.help"),
                now.map(Assessment::why).orElse(""));
    }

    private static Select<Extent> extent(String key, Optional<Extent> now) {
        return Fields.choice(
                t("breach.enisa.extent", t(key)),
                List.of(Extent.values()),
                Extent::translationKey,
                now.orElse(Extent.NONE));
    }

    Component[] all() {
        List<Component> all = new ArrayList<>();
        all.add(kinds);
        all.addAll(weights.values());
        all.add(new Fold(
                t("breach.enisa.title"),
                formula,
                context,
                recognising,
                confidentiality,
                integrity,
                availability,
                intent));
        all.add(why);
        return all.toArray(new Component[0]);
    }

    /** Says at its field what is wrong with it. */
    FormDialog toldIn(FormDialog dialog) {
        return dialog.about(kinds, "breach.kinds.missing").about(why, "breach.assess.why.missing");
    }

    /** @throws nl.privacyspiegel.shared.RuleViolation when something is missing */
    Assessment typed() {
        Map<RiskFactor, Weight> chosen = new EnumMap<>(RiskFactor.class);
        weights.forEach((factor, weight) -> {
            if (weight.getValue() != null) {
                chosen.put(factor, weight.getValue());
            }
        });
        Optional<Enisa> filled = formula.getValue()
                ? Optional.of(new Enisa(
                        context.getValue(),
                        recognising.getValue(),
                        confidentiality.getValue(),
                        integrity.getValue(),
                        availability.getValue(),
                        intent.getValue()))
                : Optional.empty();
        return new Assessment(kinds.getValue(), chosen, filled, why.getValue());
    }
}
