package nl.privacyspiegel.privacytest.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.ShortcutRegistration;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.VaadinSession;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.privacyspiegel.privacytest.AnswerToGrade;
import nl.privacyspiegel.privacytest.Grading;
import nl.privacyspiegel.privacytest.QuestionProgress;
import nl.privacyspiegel.shared.ui.Kit;
import org.jspecify.annotations.Nullable;

/**
 * One answer and the buttons that judge it. Its parts stay and only change their text, so that nothing flickers, the focus
 * stays where it is, and a screen reader says the next answer.
 */
class GradingPanel extends Div {

    private static final long serialVersionUID = 1L;
    private static final String KEYS_OFF = GradingPanel.class.getName() + ".keysOff";

    /** What is read aloud when it changes, and can be jumped to. */
    private static class Status extends Div implements Focusable<Status> {

        private static final long serialVersionUID = 1L;
    }

    private final Component page;
    private final SerializableConsumer<Grading> grade;
    private final SerializableRunnable undo;
    private final Status status = new Status();
    private final Span progress = Kit.muted("");
    private final Paragraph text = new Paragraph();
    private final Span equal = Kit.muted("");
    private final Map<Grading, Button> buttons = new EnumMap<>(Grading.class);
    private final Button back;
    private final List<ShortcutRegistration> keys = new ArrayList<>();
    private transient @Nullable AnswerToGrade answer;

    /** @param page where keys are listened to */
    GradingPanel(Component page, SerializableConsumer<Grading> grade, SerializableRunnable undo) {
        this.page = page;
        this.grade = grade;
        this.undo = undo;
        this.back = Kit.quiet(t("privacytest.grading.undo"), undo);
        back.getElement().setAttribute("aria-keyshortcuts", "U Z");
        text.addClassNames("ps-typed", "ps-answer");
        status.getElement().setAttribute("tabindex", "-1");
        status.add(progress, text, equal);
        Div row = Kit.row();
        row.addClassName("ps-gradings");
        for (Grading grading : Grading.values()) {
            Button button = Kit.button(GradingWords.button(grading), () -> grade.accept(grading));
            button.getElement().setAttribute("aria-keyshortcuts", key(grading));
            buttons.put(grading, button);
            row.add(button);
        }
        add(Kit.live(status), row, Kit.row(back, keyChoice()));
    }

    /** The answer that is shown; empty when there is none left. */
    Optional<AnswerToGrade> answer() {
        return Optional.ofNullable(answer);
    }

    void show(AnswerToGrade next, boolean undoable) {
        answer = next;
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
        int toGo = question.wanted() - question.done();
        progress.setText(t("privacytest.grading.progress", question.done(), question.wanted(), toGo));
        text.setText(toGo == 0 ? t("privacytest.grading.ready") : t("privacytest.grading.ready.others", toGo));
        equal.setVisible(false);
        buttons.values().forEach(button -> button.setVisible(false));
        back.setEnabled(undoable);
    }

    void focusAnswer() {
        if (answer != null) {
            status.focus();
        }
    }

    /** Keys without Ctrl or Alt get in the way of speech input, so they can be switched off. */
    private Checkbox keyChoice() {
        Checkbox choice = new Checkbox(t("privacytest.grading.keys"));
        boolean on = VaadinSession.getCurrent().getAttribute(KEYS_OFF) == null;
        choice.setValue(on);
        if (on) {
            listen();
        }
        choice.addValueChangeListener(event -> {
            VaadinSession.getCurrent().setAttribute(KEYS_OFF, event.getValue() ? null : Boolean.TRUE);
            keys.forEach(ShortcutRegistration::remove);
            keys.clear();
            if (event.getValue()) {
                listen();
            }
        });
        return choice;
    }

    private void listen() {
        for (Grading grading : Grading.values()) {
            listen(() -> gradeByKey(grading), digits(grading));
        }
        listen(
                () -> {
                    if (back.isEnabled()) {
                        undo.run();
                    }
                },
                Key.KEY_U,
                Key.KEY_Z);
    }

    private void listen(SerializableRunnable action, Key... pressed) {
        for (Key key : pressed) {
            keys.add(Shortcuts.addShortcutListener(this, action::run, key).listenOn(page));
        }
    }

    private void gradeByKey(Grading grading) {
        if (Objects.requireNonNull(buttons.get(grading)).isVisible()) {
            grade.accept(grading);
        }
    }

    private static Key[] digits(Grading grading) {
        return switch (grading) {
            case GOOD -> new Key[] {Key.DIGIT_1, Key.NUMPAD_1};
            case SUFFICIENT -> new Key[] {Key.DIGIT_2, Key.NUMPAD_2};
            case INSUFFICIENT -> new Key[] {Key.DIGIT_3, Key.NUMPAD_3};
        };
    }

    private static String key(Grading grading) {
        return switch (grading) {
            case GOOD -> "1";
            case SUFFICIENT -> "2";
            case INSUFFICIENT -> "3";
        };
    }
}
