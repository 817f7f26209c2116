package nl.privacyspiegel.framework.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.privacyspiegel.framework.FrameworkData;
import nl.privacyspiegel.framework.FrameworkEdits;
import nl.privacyspiegel.framework.FrameworkTexts;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.shared.ui.FormDialog;
import nl.privacyspiegel.shared.ui.NumberFields;
import org.jspecify.annotations.Nullable;

/** The name, origin, introduction, scale and steps of a draft. */
final class GeneralForm {

    private final FrameworkDraftPage page;
    private final TextField name;
    private final TextArea introduction;
    private final TextArea origin;
    private final TextArea steps;
    private final BigDecimalField minimum;
    private final BigDecimalField maximum;
    private final BigDecimalField step;
    private final TextArea anchors;
    private final Map<Judgement, IntegerField> weights = new EnumMap<>(Judgement.class);

    private GeneralForm(FrameworkDraftPage page) {
        this.page = page;
        FrameworkData data = page.document().data();
        name = FrameworkWords.FIELDS.line("naam", data.name(), FrameworkTexts.LONGEST_NAME);
        introduction = FrameworkWords.FIELDS.text("toelichting", data.introduction(), FrameworkTexts.LONGEST_PROSE);
        origin = FrameworkWords.FIELDS.text("herkomst", data.origin(), FrameworkTexts.LONGEST_ITEM);
        steps = FrameworkWords.FIELDS.text("stappen", FrameworkTexts.words(data.steps()), FrameworkTexts.LONGEST_PROSE);
        steps.setHelperText(t("framework.steps.help"));
        minimum = number("framework.scale.minimum", data.scale().minimum());
        maximum = number("framework.scale.maximum", data.scale().maximum());
        step = number("framework.scale.step", data.scale().step());
        anchors = FrameworkWords.anchors(data.scale().anchors(), "framework.anchors.help.scale");
        for (Judgement judgement : FrameworkTexts.weighed()) {
            String label = t("framework.scale.weight.of", FrameworkWords.judgement(judgement));
            IntegerField weight = NumberFields.whole(label, 0, 100, label);
            weight.setValue(data.scale().weights().get(judgement));
            weights.put(judgement, weight);
        }
    }

    static FormDialog of(FrameworkDraftPage page) {
        GeneralForm form = new GeneralForm(page);
        List<Component> fields = new ArrayList<>(
                List.of(form.name, form.introduction, form.origin, form.minimum, form.maximum, form.step));
        fields.addAll(form.weights.values());
        fields.add(form.anchors);
        fields.add(form.steps);
        return new FormDialog(
                t("framework.general.edit"), t("shared.save"), form::save, fields.toArray(Component[]::new));
    }

    private void save() {
        Map<Judgement, @Nullable Integer> typed = new EnumMap<>(Judgement.class);
        weights.forEach((judgement, field) -> typed.put(judgement, field.getValue()));
        page.save(
                data -> FrameworkEdits.describe(
                        data,
                        name.getValue(),
                        origin.getValue(),
                        introduction.getValue(),
                        FrameworkTexts.scale(minimum.getValue(), maximum.getValue(), step.getValue(), typed)
                                .with(FrameworkTexts.anchors(anchors.getValue())),
                        FrameworkTexts.steps(steps.getValue())),
                t("framework.general"),
                FrameworkDraftPage.TEXTS);
    }

    private static BigDecimalField number(String labelKey, BigDecimal value) {
        return NumberFields.decimal(t(labelKey), value);
    }
}
