package nl.privacyspiegel.quiz.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.quiz.QuizQuestion.Option;
import nl.privacyspiegel.quiz.TextChange;
import nl.privacyspiegel.quiz.Translation;
import nl.privacyspiegel.shared.ui.ChangeWords;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.Fold;
import nl.privacyspiegel.shared.ui.PageParts;

/** What two versions of a quiz say otherwise beside their questions, and in their second language. */
final class TextChanges {

    private final QuizData older;
    private final QuizData newer;

    private TextChanges(QuizData older, QuizData newer) {
        this.older = older;
        this.newer = newer;
    }

    /** Each language behind a fold of its own; empty when all is the same. */
    static Optional<Component> of(QuizData older, QuizData newer) {
        TextChanges texts = new TextChanges(older, newer);
        Div all = new Div();
        List<TextChange> own = TextChange.own(older, newer);
        if (!own.isEmpty()) {
            all.add(texts.fold(t("quiz.changes.texts", own.size()), own, QuizWords.language(newer)));
        }
        List<TextChange> translated = TextChange.translated(older, newer);
        Translation translation = newer.translation();
        if (translation != null && !translated.isEmpty()) {
            all.add(texts.fold(
                    t("quiz.changes.translated", QuizWords.named(translation.language()), translated.size()),
                    translated,
                    new ContentLanguage(translation.language())));
        }
        return all.getChildren().findAny().isEmpty() ? Optional.empty() : Optional.of(all);
    }

    private Fold fold(String summary, List<TextChange> changes, ContentLanguage language) {
        List<Component> lines = new ArrayList<>();
        for (TextChange change : changes) {
            Span place = PageParts.muted("");
            place.add(place(change));
            lines.add(new Paragraph(place));
            lines.add(ChangeWords.difference(change.before(), change.after(), language));
        }
        return new Fold(summary, lines.toArray(Component[]::new));
    }

    private Component[] place(TextChange change) {
        if (change.part().isEmpty()) {
            return new Component[] {new Span(QuizWords.FIELDS.label(change.field()))};
        }
        if (!change.isOfQuestion()) {
            return ContentLanguage.sentence(
                    "quiz.changes.at",
                    QuizWords.language(newer)
                            .content(newer.topic(change.part())
                                    .map(QuizData.Topic::name)
                                    .orElse("")),
                    QuizWords.FIELDS.label(change.field()));
        }
        return ContentLanguage.sentence(
                "quiz.changes.at",
                newer.question(change.part()).map(QuizWords::name).orElse(""),
                change.option().isEmpty() ? QuizWords.FIELDS.label(change.field()) : option(change));
    }

    /** Which option of its question: its number now, or else the one that it had, while its question kept its id. */
    private String option(TextChange change) {
        int now = number(newer, change);
        int number = now > 0 ? now : number(older, change);
        return number > 0 ? QuizWords.option(change.field(), number) : QuizWords.FIELDS.label("opties");
    }

    private static int number(QuizData quiz, TextChange change) {
        List<String> options = quiz.question(change.part()).map(QuizQuestion::options).orElse(List.of()).stream()
                .map(Option::id)
                .toList();
        return options.indexOf(change.option()) + 1;
    }
}
