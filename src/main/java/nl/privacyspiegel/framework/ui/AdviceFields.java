package nl.privacyspiegel.framework.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.framework.Advice;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.shared.Effort;
import nl.privacyspiegel.shared.LongText;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ui.Fold;
import nl.privacyspiegel.shared.ui.FormFields;
import org.jspecify.annotations.Nullable;

/** What can be done about a question that is judged so, behind a fold of its own. */
final class AdviceFields {

    private final Judgement judgement;
    private final TextArea what;
    private final TextArea example;
    private final TextArea articles;
    private final RadioButtonGroup<Effort> effort = new RadioButtonGroup<>();

    AdviceFields(Judgement judgement, @Nullable Advice before) {
        this.judgement = judgement;
        String place = "adviezen." + judgement.code() + ".";
        what = FormFields.named(
                place + "doen",
                FrameworkWords.FIELDS.text("doen", before == null ? "" : before.what(), Advice.LONGEST));
        example = FormFields.named(
                place + "voorbeeld",
                FrameworkWords.FIELDS.text("voorbeeld", before == null ? "" : before.example(), Advice.LONGEST));
        articles = FormFields.named(
                place + "artikelen",
                FrameworkWords.FIELDS.items("artikelen", before == null ? List.of() : before.articles()));
        what.setLabel(label("doen"));
        example.setLabel(label("voorbeeld"));
        articles.setLabel(label("artikelen"));
        effort.setLabel(label("inspanning"));
        effort.setHelperText(t("framework.advice.effort.help"));
        effort.setItems(Effort.values());
        effort.setItemLabelGenerator(each -> t(each.translationKey()));
        effort.setValue(before == null ? null : before.effort());
    }

    private String label(String field) {
        return t("framework.advice.field", FrameworkWords.FIELDS.label(field), FrameworkWords.judgement(judgement));
    }

    Judgement judgement() {
        return judgement;
    }

    Fold fold() {
        String title = what.isEmpty() ? "framework.advice.none" : "framework.advice.of";
        Div fields = new Div(what, example, articles, effort);
        fields.addClassName("ps-form");
        return new Fold(t(title, FrameworkWords.judgement(judgement)), fields);
    }

    /**
     * The advice that was typed; none when its texts are all empty.
     *
     * @throws RuleViolation when there is an example or an article without anything to do, or no effort was chosen
     */
    Optional<Advice> typed() {
        List<String> lines = LongText.lines(articles.getValue());
        boolean nothing = what.getValue().isBlank();
        if (nothing && example.getValue().isBlank() && lines.isEmpty()) {
            return Optional.empty();
        }
        if (nothing) {
            throw new RuleViolation("framework.advice.what.missing", FrameworkWords.judgement(judgement));
        }
        if (effort.getValue() == null) {
            throw new RuleViolation("framework.advice.effort.missing", FrameworkWords.judgement(judgement));
        }
        return Optional.of(new Advice(what.getValue(), example.getValue(), lines, effort.getValue()));
    }
}
