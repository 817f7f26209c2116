package nl.privacyspiegel.quiz.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import nl.privacyspiegel.quiz.AnswerGrade;
import nl.privacyspiegel.quiz.QuestionImage;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.quiz.QuizQuestion.Inventory;
import nl.privacyspiegel.quiz.QuizQuestion.MultipleChoice;
import nl.privacyspiegel.quiz.QuizQuestion.Open;
import nl.privacyspiegel.quiz.QuizQuestion.Option;
import nl.privacyspiegel.quiz.QuizQuestion.SingleChoice;
import nl.privacyspiegel.quiz.QuizQuestion.TrueFalse;
import nl.privacyspiegel.quiz.Shuffling;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import nl.privacyspiegel.shared.ui.ShownPicture;
import nl.privacyspiegel.shared.ui.Texts;
import org.jspecify.annotations.Nullable;

/** A quiz written out with its answers, to read in one of its languages. */
final class QuizReading {

    private final QuizData quiz;
    private final ContentLanguage language;
    private final ContentLanguage own;

    /** @param wanted a language; the quiz is read in its own when it is not said in that one */
    QuizReading(QuizData quiz, String wanted) {
        this.quiz = quiz.in(wanted);
        language = QuizWords.language(this.quiz);
        own = QuizWords.language(quiz);
    }

    /** What the quiz is and what somebody reads before the first question. */
    Section general(Paragraph owner) {
        Section card = PageParts.card(t("quiz.general"));
        card.add(owner);
        if (!language.equals(own)) {
            labelled(card, QuizWords.FIELDS.label("naam"), quiz.name(), language);
        }
        if (quiz.introduction() != null) {
            card.add(PageParts.typed(quiz.introduction(), language));
        }
        labelled(card, QuizWords.FIELDS.label("herkomst"), quiz.origin(), own);
        if (quiz.shuffling() != Shuffling.NONE) {
            PageParts.labelled(
                            QuizWords.FIELDS.label("husselen"),
                            t(quiz.shuffling().translationKey()))
                    .ifPresent(card::add);
        }
        card.add(PageParts.muted(
                t("quiz.size", quiz.questions().size(), quiz.topics().size())));
        return card;
    }

    Section topics() {
        Section card = PageParts.card(QuizWords.FIELDS.label("onderwerpen"));
        quiz.topics().forEach(topic -> {
            Div item = new Div(language.mark(new H3(topic.name())));
            item.addClassName("ps-framework-question");
            labelled(item, QuizWords.FIELDS.label("advies"), topic.advice(), own);
            labelled(item, QuizWords.FIELDS.label("voorbeeld"), topic.example(), own);
            labelled(item, QuizWords.FIELDS.label("artikelen"), String.join("; ", topic.articles()), own);
            if (topic.effort() != null) {
                item.add(new Div(
                        PageParts.muted(t("quiz.topic.effort", t(topic.effort().translationKey())))));
            }
            labelled(item, QuizWords.FIELDS.label("meer"), topic.more(), language);
            card.add(item);
        });
        return card;
    }

    /** All questions with what a good answer is. */
    Section questions(Map<String, String> domains) {
        Section card = PageParts.card(QuizWords.FIELDS.label("vragen"));
        quiz.questions().forEach(question -> card.add(question(question, domains)));
        return card;
    }

    private Div question(QuizQuestion question, Map<String, String> domains) {
        Span about = PageParts.muted("");
        about.add(QuizWords.aboutParts(question, quiz, domains, own));
        Div item = new Div(new H3(heading(question, language)), about);
        item.addClassName("ps-framework-question");
        QuestionImage image = question.about().image();
        if (image != null) {
            item.add(new ShownPicture(
                    image.picture().bytes(), image.picture().kind().mediaType(), image.alternative(), language));
        }
        switch (question) {
            case Open open -> {
                labelled(item, QuizWords.FIELDS.label("modelantwoord"), open.modelAnswer(), language);
                for (AnswerGrade grading : open.gradings()) {
                    labelled(
                            item,
                            QuizWords.FIELDS.label(grading.code()),
                            open.rubric().get(grading),
                            own);
                }
            }
            case TrueFalse statement -> {
                labelled(
                        item,
                        t("quiz.answer.right"),
                        t(statement.right() ? "quiz.answer.true" : "quiz.answer.false"),
                        new ContentLanguage(Texts.locale().toLanguageTag()));
                labelled(item, QuizWords.FIELDS.label("uitlegJuist"), statement.onTrue(), language);
                labelled(item, QuizWords.FIELDS.label("uitlegOnjuist"), statement.onFalse(), language);
            }
            case SingleChoice single -> item.add(options(single.options(), language));
            case MultipleChoice multiple ->
                item.add(
                        options(multiple.options(), language),
                        new Paragraph(t(multiple.credit().translationKey())));
            case Inventory inventory ->
                item.add(
                        options(inventory.options(), language),
                        new Paragraph(t(inventory.several() ? "quiz.answer.several" : "quiz.answer.one")));
        }
        labelled(item, QuizWords.FIELDS.label("uitleg"), question.about().explanation(), language);
        labelled(
                item,
                QuizWords.FIELDS.label("verwijzingen"),
                String.join("; ", question.about().references()),
                language);
        return item;
    }

    /** The code and the text of a question, as they stand in a heading. */
    static Component[] heading(QuizQuestion question, ContentLanguage language) {
        Span code = new Span(question.code().isBlank() ? question.id() : question.code());
        code.addClassName("ps-code");
        return new Component[] {code, language.lines(question.text())};
    }

    private static UnorderedList options(List<Option> options, ContentLanguage language) {
        UnorderedList list = new UnorderedList();
        for (Option option : options) {
            ListItem item = new ListItem(language.lines(option.text()));
            if (option.right()) {
                item.add(new Span(" "), PageParts.mark(Tone.GOOD, t("quiz.option.right")));
            }
            if (!option.explanation().isEmpty()) {
                item.add(PageParts.typed(option.explanation(), language));
            }
            list.add(item);
        }
        return list;
    }

    private static void labelled(HasComponents place, String label, @Nullable String text, ContentLanguage language) {
        PageParts.labelled(label, text, language).ifPresent(place::add);
    }
}
