package nl.privacyspiegel.framework.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.privacyspiegel.framework.Advice;
import nl.privacyspiegel.framework.FrameworkData;
import nl.privacyspiegel.framework.FrameworkData.Question;
import nl.privacyspiegel.framework.FrameworkTexts;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.shared.ui.ChangeWords;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.Fold;
import nl.privacyspiegel.shared.ui.PageParts;

/** What a framework advises about its questions, to read and to compare with another version. */
final class AdviceReading {

    private static final List<Function<Advice, String>> TEXTS = List.of(
            Advice::what,
            advice -> Objects.requireNonNullElse(advice.example(), ""),
            advice -> String.join("; ", advice.articles()));

    private AdviceReading() {}

    /** All advice about this question behind a fold; empty when there is none. */
    static Optional<Fold> of(Question question, ContentLanguage language) {
        if (question.advice().isEmpty()) {
            return Optional.empty();
        }
        Div all = new Div();
        question.advice().forEach((judgement, advice) -> {
            PageParts.labelled(t("framework.advice.of", FrameworkWords.judgement(judgement)), advice.what(), language)
                    .ifPresent(all::add);
            PageParts.labelled(FrameworkWords.FIELDS.label("voorbeeld"), advice.example(), language)
                    .ifPresent(all::add);
            PageParts.labelled(FrameworkWords.FIELDS.label("artikelen"), String.join("; ", advice.articles()), language)
                    .ifPresent(all::add);
            all.add(new Paragraph(PageParts.muted(
                    t("framework.advice.effort", t(advice.effort().translationKey())))));
        });
        return Optional.of(new Fold(t("framework.field.adviezen"), all));
    }

    /** Which advice about questions of both versions came, went or is worded otherwise; empty when none is. */
    static Optional<Component> difference(FrameworkData older, FrameworkData newer) {
        ContentLanguage language = FrameworkReading.language(newer);
        List<Component> lines = new ArrayList<>();
        newer.questions()
                .forEach(now -> older.question(now.id())
                        .ifPresent(was -> FrameworkTexts.improvable()
                                .forEach(judgement -> lines.addAll(difference(was, now, judgement, language)))));
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Fold(t("framework.difference.advice"), lines.toArray(Component[]::new)));
    }

    private static List<Component> difference(
            Question was, Question now, Judgement judgement, ContentLanguage language) {
        Advice before = was.advice(judgement).orElse(null);
        Advice after = now.advice(judgement).orElse(null);
        if (before == null ? after == null : before.equals(after)) {
            return List.of();
        }
        List<Component> lines = new ArrayList<>();
        lines.add(new Paragraph(PageParts.muted(
                t("framework.difference.advised", FrameworkWords.name(now), FrameworkWords.judgement(judgement)))));
        for (Function<Advice, String> part : TEXTS) {
            String then = before == null ? "" : part.apply(before);
            String today = after == null ? "" : part.apply(after);
            if (!then.equals(today)) {
                lines.add(ChangeWords.difference(then, today, language));
            }
        }
        if (before != null && after != null && before.effort() != after.effort()) {
            lines.add(new Paragraph(t(
                    "framework.difference.effort",
                    t(before.effort().translationKey()),
                    t(after.effort().translationKey()))));
        }
        return lines;
    }
}
