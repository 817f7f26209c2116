package nl.privacyspiegel.privacytest.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializablePredicate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.privacyspiegel.quiz.AnswerGrade;
import nl.privacyspiegel.shared.ui.PageParts;
import org.jspecify.annotations.Nullable;

/** A button for each judgement, of which one is chosen, and a line that says which. */
final class VerdictChoice extends Div {

    private static final long serialVersionUID = 1L;

    private final Map<AnswerGrade, Button> buttons = new EnumMap<>(AnswerGrade.class);
    private final Paragraph outcome = PageParts.live(new Paragraph());

    /** @param choose says whether the choice holds */
    VerdictChoice(List<AnswerGrade> gradings, @Nullable AnswerGrade chosen, SerializablePredicate<AnswerGrade> choose) {
        Div row = PageParts.row();
        row.addClassName("ps-choices");
        for (AnswerGrade grading : gradings) {
            Button button = PageParts.button(GradingWords.word(grading), () -> {
                if (choose.test(grading)) {
                    show(grading);
                }
            });
            buttons.put(grading, button);
            row.add(button);
        }
        show(chosen);
        add(row, outcome);
    }

    /** Which one holds; null for none. */
    void show(@Nullable AnswerGrade chosen) {
        outcome.setText(chosen == null ? "" : t("privacytest.grading.differences.settled", GradingWords.word(chosen)));
        buttons.forEach((grading, button) -> {
            button.setThemeVariant(ButtonVariant.LUMO_PRIMARY, grading == chosen);
            button.getElement().setAttribute("aria-pressed", Boolean.toString(grading == chosen));
        });
    }
}
