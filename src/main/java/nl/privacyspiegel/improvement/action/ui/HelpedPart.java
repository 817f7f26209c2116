package nl.privacyspiegel.improvement.action.ui;

import static nl.privacyspiegel.shared.ui.Texts.day;
import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.finding.SaveResult;
import nl.privacyspiegel.assessment.ui.slot.FollowsJudgement;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.improvement.action.ActionChanges;
import nl.privacyspiegel.improvement.action.Helped;
import nl.privacyspiegel.improvement.action.Hindsight;
import nl.privacyspiegel.improvement.action.JudgedAction;
import nl.privacyspiegel.improvement.action.JudgedAction.Answer;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ui.FormDialog;
import nl.privacyspiegel.shared.ui.PageParts;
import org.jspecify.annotations.Nullable;

/** At a question: what was done about it since, how it was and is, and whether that helped. */
final class HelpedPart extends Div implements FollowsJudgement {

    private static final long serialVersionUID = 1L;

    private final transient Hindsight hindsight;
    private final transient MeasurementId measurement;
    private final boolean editable;
    private final Paragraph course = new Paragraph();
    private transient JudgedAction shown;

    HelpedPart(Hindsight hindsight, MeasurementId measurement, JudgedAction judged, boolean editable) {
        this.hindsight = hindsight;
        this.measurement = measurement;
        this.editable = editable;
        this.shown = judged;
        addClassName("ps-helped");
        show(judged);
    }

    private void show(JudgedAction judged) {
        removeAll();
        Span label = new Span(t("improvement.helped.done"));
        label.addClassName("ps-label");
        add(
                new Paragraph(
                        label,
                        new Span(" "),
                        ActionWords.link(judged.action().id(), judged.action().what())),
                course);
        shown = judged;
        judged(judged.now());
        judged.answer().ifPresent(this::say);
        if (editable) {
            Button button = PageParts.button(
                    t(judged.answer().isEmpty() ? "improvement.helped.ask" : "improvement.helped.again"),
                    () -> ask(judged));
            button.setAriaLabel(
                    t("improvement.named", button.getText(), judged.action().what()));
            add(PageParts.row(button));
        }
    }

    @Override
    public void judged(@Nullable Judgement now) {
        course.setText(
                t("improvement.helped.before", day(shown.beforeOn()), judgement(shown.before()), judgement(now)));
    }

    private static String judgement(@Nullable Judgement judgement) {
        return judgement == null ? t("improvement.helped.open") : t(judgement.translationKey());
    }

    /** What was said, by which function and when. */
    static String words(Answer answer) {
        return t(
                "improvement.helped.said", t(answer.helped().translationKey()), answer.byFunction(), day(answer.day()));
    }

    private void say(Answer answer) {
        add(new Paragraph(words(answer)));
        if (!answer.words().isEmpty()) {
            add(PageParts.typed(answer.words()));
        }
    }

    private void ask(JudgedAction judged) {
        RadioButtonGroup<Helped> helped = new RadioButtonGroup<>();
        helped.setLabel(t("improvement.helped.ask"));
        helped.setItems(Helped.values());
        helped.setItemLabelGenerator(each -> t(each.translationKey()));
        judged.answer().map(Answer::helped).ifPresent(helped::setValue);
        TextArea words = new TextArea(t("improvement.remark.optional"));
        words.setMaxLength(ActionChanges.LONGEST_REMARK);
        words.setValue(judged.answer().map(Answer::words).orElse(""));
        AtomicReference<@Nullable Answer> seen =
                new AtomicReference<>(judged.answer().orElse(null));
        new FormDialog(
                        judged.action().what(),
                        t("shared.save"),
                        () -> {
                            if (helped.isEmpty()) {
                                throw new RuleViolation("improvement.helped.missing");
                            }
                            answer(judged, helped.getValue(), words.getValue(), seen);
                            again(judged);
                            PageParts.say(t("improvement.helped.saved"));
                        },
                        helped,
                        words)
                .about(helped, "improvement.helped.missing")
                .open();
    }

    /** What a colleague said meanwhile is told, and has then been seen: who saves once more, chooses. */
    private void answer(JudgedAction judged, Helped helped, String words, AtomicReference<@Nullable Answer> seen) {
        SaveResult<Answer> result = hindsight.answer(
                judged.action().id(), measurement, judged.question(), helped, words, Optional.ofNullable(seen.get()));
        if (result instanceof SaveResult.Conflict<Answer>(var stored)) {
            Answer theirs = stored.content();
            seen.set(theirs);
            again(judged);
            throw new RuleViolation(
                    theirs.words().isEmpty() ? "improvement.helped.conflict" : "improvement.helped.conflict.because",
                    t(theirs.helped().translationKey()),
                    theirs.byFunction(),
                    theirs.words());
        }
    }

    private void again(JudgedAction judged) {
        Optional<JudgedAction> now = hindsight.at(measurement).stream()
                .filter(each -> each.action().id().equals(judged.action().id())
                        && each.question().equals(judged.question()))
                .findFirst();
        now.ifPresent(this::show);
    }
}
