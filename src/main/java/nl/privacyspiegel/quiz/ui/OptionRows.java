package nl.privacyspiegel.quiz.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import nl.privacyspiegel.quiz.QuestionKind;
import nl.privacyspiegel.quiz.QuizQuestion.Option;
import nl.privacyspiegel.quiz.QuizTexts;
import nl.privacyspiegel.shared.Direction;
import nl.privacyspiegel.shared.document.ContentRules;
import nl.privacyspiegel.shared.ui.FormFields;
import nl.privacyspiegel.shared.ui.KeptForm;
import nl.privacyspiegel.shared.ui.PageParts;

/** The options of a question: a text each, whether it is right, and its place. */
final class OptionRows extends Div {

    private static final long serialVersionUID = 1L;
    private static final int AT_FIRST = 3;

    private final class Row extends Div {

        private static final long serialVersionUID = 1L;

        private final String id;
        private final TextArea text = KeptForm.join(new TextArea());
        private final Checkbox right = new Checkbox();
        private final TextArea explanation = KeptForm.join(new TextArea());
        private final Button explain = PageParts.quiet(t("quiz.option.explain"), this::explain);
        private final Button up = PageParts.quiet(t("shared.edit.up"), this::up);
        private final Button remove = PageParts.quiet(t("shared.edit.remove"), this::drop);

        Row(Option option) {
            id = option.id();
            text.setValue(option.text());
            text.setMaxLength(QuizTexts.LONGEST_OPTION);
            text.setWidthFull();
            explanation.setValue(option.explanation());
            explanation.setMaxLength(ContentRules.LONGEST_PROSE);
            explanation.setWidthFull();
            explanation.setHelperText(t("quiz.option.explanation.help"));
            showExplanation(!option.explanation().isEmpty());
            right.setValue(option.right());
            right.addValueChangeListener(change -> {
                if (single && change.isFromClient() && change.getValue()) {
                    onlyRight(this);
                }
            });
            Div tools = PageParts.row(right, explain, up, remove);
            add(text, explanation, tools);
            addClassName("ps-option-row");
        }

        private void number(int number) {
            String name = t("quiz.option", number);
            text.setLabel(name);
            FormFields.named("opties[" + (number - 1) + "].tekst", text);
            explanation.setLabel(t("quiz.option.explanation", number));
            FormFields.named("opties[" + (number - 1) + "].uitleg", explanation);
            explain.setAriaLabel(t("quiz.option.explain.of", name));
            right.setLabel(t("quiz.option.isRight", number));
            right.setVisible(graded);
            up.setAriaLabel(t("shared.edit.up.of", name));
            up.setEnabled(number > 1);
            remove.setAriaLabel(t("shared.edit.remove.of", name));
        }

        private void explain() {
            showExplanation(true);
            explanation.focus();
        }

        private void showExplanation(boolean shown) {
            explanation.setVisible(shown);
            explain.setVisible(!shown);
        }

        private void up() {
            rows = new ArrayList<>(Direction.EARLIER.moved(rows, rows.indexOf(this)));
            build();
            (up.isEnabled() ? up : remove).focus();
        }

        private void drop() {
            int place = rows.indexOf(this);
            rows.remove(this);
            build();
            if (rows.isEmpty()) {
                more.focus();
            } else {
                rows.get(Math.min(place, rows.size() - 1)).text.focus();
            }
        }
    }

    private List<Row> rows = new ArrayList<>();
    private final Div list = new Div();
    private final Button more = PageParts.button(t("quiz.option.add"), this::more);
    private boolean single;
    private boolean graded = true;

    OptionRows() {
        add(list, more);
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", QuizWords.FIELDS.label("opties"));
    }

    /** Starts with these options, or with some empty ones. */
    void start(List<Option> options) {
        rows.clear();
        options.forEach(option -> rows.add(new Row(option)));
        while (rows.size() < AT_FIRST && options.isEmpty()) {
            rows.add(new Row(new Option("", "", false)));
        }
        build();
    }

    void show(QuestionKind kind) {
        single = kind == QuestionKind.SINGLE_CHOICE;
        graded = kind != QuestionKind.INVENTORY;
        setVisible(single || kind == QuestionKind.MULTIPLE_CHOICE || kind == QuestionKind.INVENTORY);
        build();
    }

    /** The options as typed; of those that are graded also whether they are right. */
    List<Option> typed(boolean withRight) {
        return rows.stream()
                .map(row -> new Option(
                        row.id, row.text.getValue(), withRight && row.right.getValue(), row.explanation.getValue()))
                .toList();
    }

    private void more() {
        Row row = new Row(new Option("", "", false));
        rows.add(row);
        build();
        row.text.focus();
    }

    private void onlyRight(Row chosen) {
        rows.stream().filter(row -> row != chosen).forEach(row -> row.right.setValue(false));
    }

    private void build() {
        list.removeAll();
        for (int place = 0; place < rows.size(); place++) {
            rows.get(place).number(place + 1);
            list.add(rows.get(place));
        }
        more.setEnabled(rows.size() < QuizTexts.MOST_OPTIONS);
    }
}
