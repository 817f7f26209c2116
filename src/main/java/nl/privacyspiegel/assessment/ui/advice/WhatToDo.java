package nl.privacyspiegel.assessment.ui.advice;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.privacyspiegel.framework.Advice;
import nl.privacyspiegel.framework.FrameworkData.Question;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.organisation.subject.SubjectRef;
import nl.privacyspiegel.organisation.subject.Suggestion;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.Fold;
import nl.privacyspiegel.shared.ui.PageParts;
import org.jspecify.annotations.Nullable;

/**
 * What can be done about a question that is judged below the best, behind one quiet line. Nothing is shown of another judgement,
 * nor when the framework does not say it.
 */
public final class WhatToDo extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Question question;
    private final transient ContentLanguage framework;
    private final transient SubjectRef about;
    private final transient Function<Suggestion, List<Component>> suggested;
    private transient @Nullable Advice shown;
    private @Nullable Fold fold;

    /**
     * @param about the finding about the question
     * @param suggested what can be done with what is suggested
     */
    public WhatToDo(
            Question question,
            ContentLanguage framework,
            SubjectRef about,
            Function<Suggestion, List<Component>> suggested) {
        this.question = question;
        this.framework = framework;
        this.about = about;
        this.suggested = suggested;
        addClassName("ps-advice");
        setVisible(false);
    }

    /** Shows what can be done when the question is judged so; who reads it already goes on reading. */
    public void show(@Nullable Judgement judgement) {
        Optional<Advice> advice = question.advice(judgement);
        if (advice.equals(Optional.ofNullable(shown))) {
            return;
        }
        boolean reading = fold != null && fold.isOpen();
        shown = advice.orElse(null);
        fold = advice.map(each -> fold(Objects.requireNonNull(judgement), each)).orElse(null);
        removeAll();
        if (fold != null) {
            fold.setOpen(reading);
            add(fold);
        }
        setVisible(fold != null);
    }

    private Fold fold(Judgement judgement, Advice advice) {
        Div text = new Div(PageParts.typed(advice.what(), framework));
        PageParts.labelled(t("assessment.advice.example"), advice.example(), framework)
                .ifPresent(text::add);
        Paragraph effort = new Paragraph(
                PageParts.muted(t("assessment.advice.effort", t(advice.effort().translationKey()))));
        if (!advice.articles().isEmpty()) {
            effort.add(
                    PageParts.muted(" \u00b7 "),
                    framework.mark(PageParts.muted(String.join(" \u00b7 ", advice.articles()))));
        }
        text.add(effort);
        suggested
                .apply(new Suggestion(
                        about,
                        judgement.name(),
                        advice.what(),
                        question.rationale(),
                        advice.example() == null ? "" : t("assessment.advice.example.said", advice.example()),
                        advice.articles(),
                        advice.effort()))
                .forEach(text::add);
        Fold made = new Fold(t("assessment.advice.title"), text);
        made.getSummary().getElement().setAttribute("aria-label", t("assessment.advice.of", question.code()));
        return made;
    }
}
