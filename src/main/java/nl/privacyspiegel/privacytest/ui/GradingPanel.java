package nl.privacyspiegel.privacytest.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.shared.Registration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.privacyspiegel.privacytest.grading.AnswerToGrade;
import nl.privacyspiegel.privacytest.grading.QuestionProgress;
import nl.privacyspiegel.quiz.AnswerGrade;
import nl.privacyspiegel.shared.ui.PageParts;
import org.jspecify.annotations.Nullable;

/**
 * One answer and the buttons that judge it. Its parts stay and only change their text, so that nothing flickers, the focus
 * stays where it is, and a screen reader says the next answer. What is pressed counts for the answer that was shown, by
 * the rule of {@link Press}.
 */
class GradingPanel extends Div {

    private static final long serialVersionUID = 1L;
    private static final String KEYS_OFF = GradingPanel.class.getName() + ".keysOff";
    private static final String SHORTCUTS = "aria-keyshortcuts";

    /** What is read aloud when it changes, and can be jumped to. */
    private static class Status extends Div implements Focusable<Status> {

        private static final long serialVersionUID = 1L;
    }

    private final Component page;
    private final SerializableConsumer<AnswerGrade> grade;
    private final SerializableRunnable undo;
    private final Status status = new Status();
    private final Span progress = PageParts.muted("");
    private final Paragraph text = PageParts.typed("");
    private final Span equal = PageParts.muted("");
    private final Map<AnswerGrade, Button> buttons = new EnumMap<>(AnswerGrade.class);
    private final Button back = PageParts.bare(t("privacytest.grading.undo"));
    private transient @Nullable Registration keys;
    private transient @Nullable AnswerToGrade answer;

    /** @param page the main element, where keys are listened to */
    GradingPanel(Component page, SerializableConsumer<AnswerGrade> grade, SerializableRunnable undo) {
        this.page = page;
        this.grade = grade;
        this.undo = undo;
        text.addClassName("ps-answer");
        text.getElement().setAttribute("dir", "auto");
        status.getElement().setAttribute("tabindex", "-1");
        status.add(progress, text, equal);
        Div row = PageParts.row();
        row.addClassName("ps-gradings");
        for (AnswerGrade grading : AnswerGrade.values()) {
            Button button = PageParts.bare(GradingWords.button(grading));
            Press.onButton(button, shown -> grade(shown, grading));
            buttons.put(grading, button);
            row.add(button);
        }
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Press.onButton(back, this::undo);
        add(PageParts.live(status), row, PageParts.row(back, keyChoice()));
    }

    /** The answer that is shown; empty when there is none left. */
    Optional<AnswerToGrade> answer() {
        return Optional.ofNullable(answer);
    }

    void show(AnswerToGrade next, boolean undoable) {
        answer = next;
        page.getElement().setAttribute(Press.SHOWN, next.group().toString());
        progress.setText(t("privacytest.grading.progress", next.done(), next.wanted(), next.toGo()));
        text.setText(next.text());
        equal.setText(GradingWords.equalAnswers(next.equalAnswers()));
        equal.setVisible(true);
        buttons.forEach((grading, button) -> button.setVisible(next.gradings().contains(grading)));
        back.setEnabled(undoable);
    }

    /** Says that nothing is left, or nothing for this grader. */
    void showReady(QuestionProgress question, boolean undoable) {
        answer = null;
        page.getElement().removeAttribute(Press.SHOWN);
        int toGo = question.wanted() - question.done();
        progress.setText(t("privacytest.grading.progress", question.done(), question.wanted(), toGo));
        text.setText(toGo == 0 ? t("privacytest.grading.ready") : t("privacytest.grading.ready.others", toGo));
        equal.setVisible(false);
        buttons.values().forEach(button -> button.setVisible(false));
        back.setEnabled(undoable);
    }

    void focusAnswer() {
        status.focus();
    }

    private void grade(String shown, AnswerGrade grading) {
        boolean offered = Objects.requireNonNull(buttons.get(grading)).isVisible();
        if (answer != null && isShown(shown) && offered) {
            grade.accept(grading);
        }
    }

    private void undo(String shown) {
        if (isShown(shown) && back.isEnabled()) {
            undo.run();
        }
    }

    private boolean isShown(String shown) {
        return shown.equals(answer == null ? "" : answer.group().toString());
    }

    /** Keys without Ctrl or Alt get in the way of speech input, so they can be switched off. */
    private Checkbox keyChoice() {
        Checkbox choice = new Checkbox(t("privacytest.grading.keys"));
        choice.setValue(VaadinSession.getCurrent().getAttribute(KEYS_OFF) == null);
        listen(choice.getValue());
        choice.addValueChangeListener(event -> {
            VaadinSession.getCurrent().setAttribute(KEYS_OFF, event.getValue() ? null : Boolean.TRUE);
            listen(event.getValue());
        });
        return choice;
    }

    private void listen(boolean on) {
        if (keys != null) {
            keys.remove();
        }
        keys = on ? Press.onKeys(page, this::press) : null;
        buttons.forEach((grading, button) -> announce(button, on, key(grading)));
        announce(back, on, "U Z");
    }

    private static void announce(Button button, boolean on, String shortcuts) {
        if (on) {
            button.getElement().setAttribute(SHORTCUTS, shortcuts);
        } else {
            button.getElement().removeAttribute(SHORTCUTS);
        }
    }

    private void press(String key, String shown) {
        switch (key.toLowerCase(Locale.ROOT)) {
            case "1" -> grade(shown, AnswerGrade.GOOD);
            case "2" -> grade(shown, AnswerGrade.SUFFICIENT);
            case "3" -> grade(shown, AnswerGrade.INSUFFICIENT);
            case "u", "z" -> undo(shown);
            default -> throw new IllegalArgumentException("Not a key of this page: " + key);
        }
    }

    private static String key(AnswerGrade grading) {
        return switch (grading) {
            case GOOD -> "1";
            case SUFFICIENT -> "2";
            case INSUFFICIENT -> "3";
        };
    }
}
