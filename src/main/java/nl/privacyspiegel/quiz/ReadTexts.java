package nl.privacyspiegel.quiz;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import nl.privacyspiegel.quiz.QuizData.Topic;
import nl.privacyspiegel.quiz.QuizQuestion.About;
import nl.privacyspiegel.quiz.QuizQuestion.Inventory;
import nl.privacyspiegel.quiz.QuizQuestion.MultipleChoice;
import nl.privacyspiegel.quiz.QuizQuestion.OpenExample;
import nl.privacyspiegel.quiz.QuizQuestion.OpenGraded;
import nl.privacyspiegel.quiz.QuizQuestion.Option;
import nl.privacyspiegel.quiz.QuizQuestion.SingleChoice;
import nl.privacyspiegel.quiz.QuizQuestion.TrueFalse;
import org.jspecify.annotations.Nullable;

/**
 * The one walk over all texts of a quiz that somebody reads who takes it. A text has a place: what it belongs to, by its id,
 * and what a file calls it, such as {@code vragen/v-1/opties/a/tekst}. References are one text, one on each line. What only
 * the organisation reads is not among them: advice and origin, and when an open answer is good.
 */
final class ReadTexts {

    static final String TOPICS = "onderwerpen";
    static final String QUESTIONS = "vragen";
    static final String OPTIONS = "opties";
    static final String NAME = "naam";
    static final String INTRODUCTION = "toelichting";
    static final String MORE = "meer";
    static final String TEXT = "tekst";
    static final String ALTERNATIVE = "alternatief";
    static final String MODEL = "modelantwoord";
    static final String ON_TRUE = "uitlegJuist";
    static final String ON_FALSE = "uitlegOnjuist";
    static final String EXPLANATION = "uitleg";
    static final String REFERENCES = "verwijzingen";

    private final BinaryOperator<String> words;

    /** @param words what becomes of a text, by its place; asked in the order of the quiz, of no blank one */
    private ReadTexts(BinaryOperator<String> words) {
        this.words = words;
    }

    static String topic(String id) {
        return TOPICS + "/" + id;
    }

    static String question(String id) {
        return QUESTIONS + "/" + id;
    }

    static String option(String question, String id) {
        return question(question) + "/" + OPTIONS + "/" + id;
    }

    /** All texts by their place, in the order of the quiz. */
    static Map<String, String> of(
            String name, @Nullable String introduction, List<Topic> topics, List<QuizQuestion> questions) {
        Map<String, String> texts = new LinkedHashMap<>();
        ReadTexts walk = new ReadTexts((place, text) -> {
            texts.put(place, text);
            return text;
        });
        walk.text(NAME, name);
        walk.text(INTRODUCTION, introduction);
        topics.forEach(walk::topic);
        questions.forEach(walk::question);
        return texts;
    }

    static Map<String, String> of(QuizData quiz) {
        return of(quiz.name(), quiz.introduction(), quiz.topics(), quiz.questions());
    }

    /** The quiz as its translation says it; what that does not say stays as it is. */
    static QuizData translated(QuizData quiz, Translation translation) {
        ReadTexts walk = new ReadTexts((place, text) -> translation.texts().getOrDefault(place, text));
        return new QuizData(
                quiz.key(),
                walk.said(NAME, quiz.name()),
                quiz.origin(),
                walk.text(INTRODUCTION, quiz.introduction()),
                translation.language(),
                quiz.shuffling(),
                quiz.topics().stream().map(walk::topic).toList(),
                quiz.questions().stream().map(walk::question).toList());
    }

    private Topic topic(Topic topic) {
        String place = topic(topic.id()) + "/";
        return new Topic(
                topic.id(),
                said(place + NAME, topic.name()),
                topic.advice(),
                text(place + MORE, topic.more()),
                topic.example(),
                topic.articles(),
                topic.effort());
    }

    private QuizQuestion question(QuizQuestion question) {
        String place = question(question.id()) + "/";
        About about = question.about();
        String text = said(place + TEXT, about.text());
        QuestionImage image = about.image() == null
                ? null
                : new QuestionImage(
                        about.image().picture(),
                        said(place + ALTERNATIVE, about.image().alternative()));
        QuizQuestion answers = answers(question, place);
        return answers.with(new About(
                about.id(),
                about.code(),
                text,
                about.topic(),
                about.domain(),
                said(place + EXPLANATION, about.explanation()),
                lines(place + REFERENCES, about.references()),
                about.sameAs(),
                image));
    }

    private QuizQuestion answers(QuizQuestion question, String place) {
        return switch (question) {
            case OpenGraded open ->
                new OpenGraded(open.about(), said(place + MODEL, open.modelAnswer()), open.rubric());
            case OpenExample open ->
                new OpenExample(open.about(), said(place + MODEL, open.modelAnswer()), open.rubric());
            case TrueFalse statement ->
                new TrueFalse(
                        statement.about(),
                        statement.right(),
                        said(place + ON_TRUE, statement.onTrue()),
                        said(place + ON_FALSE, statement.onFalse()));
            case SingleChoice choice -> choice.withOptions(options(choice));
            case MultipleChoice choice -> choice.withOptions(options(choice));
            case Inventory inventory -> inventory.withOptions(options(inventory));
        };
    }

    private List<Option> options(QuizQuestion question) {
        return question.options().stream()
                .map(option -> {
                    String place = option(question.id(), option.id()) + "/";
                    return new Option(
                            option.id(),
                            said(place + TEXT, option.text()),
                            option.right(),
                            said(place + EXPLANATION, option.explanation()));
                })
                .toList();
    }

    private List<String> lines(String place, List<String> lines) {
        String joined = String.join("\n", lines);
        String said = said(place, joined);
        return said.equals(joined)
                ? lines
                : Stream.of(said.split("\n")).filter(line -> !line.isBlank()).toList();
    }

    private String said(String place, String text) {
        return Objects.requireNonNull(text(place, text));
    }

    private @Nullable String text(String place, @Nullable String text) {
        return text == null || text.isBlank() ? text : words.apply(place, text);
    }
}
