package nl.privacyspiegel.privacytest.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.privacyspiegel.privacytest.grading.GradingDifference;
import nl.privacyspiegel.privacytest.grading.Gradings;
import nl.privacyspiegel.quiz.AnswerGrade;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import org.jspecify.annotations.Nullable;

/**
 * One answer that two graders judged differently. When a colleague chooses meanwhile, both choices are shown and neither is
 * overwritten before somebody decides.
 */
final class DifferenceCard {

    private final GradingDifference difference;
    private final Gradings gradings;
    private final Runnable onSettled;
    private final VerdictChoice choice;
    private final Div conflict = new Div();
    private @Nullable AnswerGrade seen;

    DifferenceCard(GradingDifference difference, Gradings gradings, Runnable onSettled) {
        this.difference = difference;
        this.gradings = gradings;
        this.onSettled = onSettled;
        this.seen = difference.settled();
        this.choice = new VerdictChoice(difference.gradings(), difference.settled(), this::settle);
    }

    Section card() {
        Paragraph text = PageParts.typed(difference.text());
        text.addClassName("ps-answer");
        text.getElement().setAttribute("dir", "auto");
        return PageParts.card(
                t("privacytest.grading.question.named", difference.code(), difference.question()),
                text,
                PageParts.muted(GradingWords.equalAnswers(difference.equalAnswers())),
                PageParts.row(
                        PageParts.mark(
                                Tone.INFO,
                                t("privacytest.grading.differences.first", GradingWords.word(difference.first()))),
                        PageParts.mark(
                                Tone.INFO,
                                t("privacytest.grading.differences.second", GradingWords.word(difference.second())))),
                new Paragraph(t("privacytest.grading.differences.choose")),
                choice,
                conflict);
    }

    /** Whether it holds. */
    private boolean settle(AnswerGrade mine) {
        conflict.removeAll();
        return PageParts.attempt(() -> gradings.settle(difference.group(), mine, seen)
                        .ifPresentOrElse(theirs -> ask(mine, theirs), () -> holds(mine)))
                && conflict.getChildren().findAny().isEmpty();
    }

    private void holds(AnswerGrade grading) {
        seen = grading;
        onSettled.run();
    }

    private void ask(AnswerGrade mine, AnswerGrade theirs) {
        seen = theirs;
        choice.show(theirs);
        onSettled.run();
        Div both = PageParts.callout(
                Tone.WARNING,
                t("privacytest.grading.differences.conflict", GradingWords.word(theirs), GradingWords.word(mine)));
        both.add(PageParts.row(
                PageParts.button(t("privacytest.grading.differences.keepMine", GradingWords.word(mine)), () -> {
                    if (settle(mine)) {
                        choice.show(mine);
                    }
                }),
                PageParts.button(
                        t("privacytest.grading.differences.takeTheirs", GradingWords.word(theirs)),
                        conflict::removeAll)));
        both.getElement().setAttribute("role", "alert");
        conflict.add(both);
    }
}
