package nl.privacyspiegel.quiz.file;

import java.util.List;
import java.util.Map;
import nl.privacyspiegel.quiz.QuestionImage;
import nl.privacyspiegel.quiz.QuestionKind;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizData.Topic;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.quiz.QuizQuestion.About;
import nl.privacyspiegel.quiz.QuizQuestion.Inventory;
import nl.privacyspiegel.quiz.QuizQuestion.MultipleChoice;
import nl.privacyspiegel.quiz.QuizQuestion.Open;
import nl.privacyspiegel.quiz.QuizQuestion.Option;
import nl.privacyspiegel.quiz.QuizQuestion.SingleChoice;
import nl.privacyspiegel.quiz.QuizQuestion.TrueFalse;
import nl.privacyspiegel.quiz.QuizRules;
import nl.privacyspiegel.quiz.Shuffling;
import nl.privacyspiegel.shared.document.SameAsYaml;
import nl.privacyspiegel.shared.document.YamlEntries;
import nl.privacyspiegel.shared.document.YamlWriter;

/**
 * Writes a quiz as a file, from which {@link QuizYaml} reads back an equal one. The file of an unfinished draft says that
 * it is one, and leaves out what is still empty.
 */
final class QuizYamlWriter {

    private QuizYamlWriter() {}

    static byte[] write(QuizData quiz) {
        YamlEntries root = new YamlEntries().put("schema", QuizYaml.SCHEMA);
        if (!QuizRules.problems(quiz).isEmpty()) {
            root.put(QuizYaml.DRAFT, true);
        }
        putHead(root, quiz);
        root.putMaps("vragen", quiz.questions(), QuizYamlWriter::question);
        TranslationYaml.write(root, quiz);
        return YamlWriter.write(root.map());
    }

    /** All that a file says about the quiz as a whole. */
    static void putHead(YamlEntries map, QuizData quiz) {
        map.put("id", quiz.key())
                .put("naam", quiz.name())
                .putText("herkomst", quiz.origin())
                .putText("toelichting", quiz.introduction())
                .put("taal", quiz.language());
        putShuffling(map, quiz.shuffling()).putMaps("onderwerpen", quiz.topics(), QuizYamlWriter::topic);
    }

    /** What the file says of the order; nothing when it is that of the file. */
    static YamlEntries putShuffling(YamlEntries map, Shuffling shuffling) {
        if (shuffling.ofQuestions()) {
            map.put(QuizYaml.SHUFFLED_QUESTIONS, true);
        }
        return shuffling.ofOptions() ? map.put(QuizYaml.SHUFFLED_OPTIONS, true) : map;
    }

    private static Map<String, Object> topic(Topic topic) {
        return putTopic(new YamlEntries().put("id", topic.id()), topic).map();
    }

    /** All that a file says of a topic but its id. */
    static YamlEntries putTopic(YamlEntries map, Topic topic) {
        map.put("naam", topic.name())
                .putSaid("advies", topic.advice())
                .putText("meer", topic.more())
                .putText("voorbeeld", topic.example())
                .putList("artikelen", topic.articles());
        return topic.effort() == null
                ? map
                : map.put("inspanning", topic.effort().code());
    }

    private static Map<String, Object> question(QuizQuestion question) {
        About about = question.about();
        YamlEntries map = new YamlEntries()
                .put("id", about.id())
                .putSaid("code", about.code())
                .put("soort", QuestionKind.of(question).code())
                .putSaid("tekst", about.text());
        if (about.image() != null) {
            map.put(QuizYaml.PICTURE, image(about.image()));
        }
        map.putSaid("onderwerp", about.topic()).putSaid("domein", about.domain());
        switch (question) {
            case Open open -> putModelAnswer(map, open);
            case TrueFalse statement ->
                map.put("antwoord", statement.right() ? QuizQuestion.TrueFalse.RIGHT : QuizQuestion.TrueFalse.WRONG)
                        .putSaid("uitlegJuist", statement.onTrue())
                        .putSaid("uitlegOnjuist", statement.onFalse());
            case SingleChoice choice -> map.put("opties", options(choice.options()));
            case MultipleChoice choice ->
                map.put("opties", options(choice.options()))
                        .put("deelpunten", choice.credit().code());
            case Inventory inventory -> {
                map.put("opties", options(inventory.options()));
                if (inventory.several()) {
                    map.put("meerdere", true);
                }
            }
        }
        map.putSaid("uitleg", about.explanation()).putList("verwijzingen", about.references());
        SameAsYaml.put(map, about.sameAs());
        return map.map();
    }

    private static Map<String, Object> image(QuestionImage image) {
        return new YamlEntries()
                .putSaid(QuizYaml.ALTERNATIVE, image.alternative())
                .put(QuizYaml.FILE, PictureText.of(image.picture()))
                .map();
    }

    /** What a grader needs: the model answer, and when an answer deserves which judgement. */
    static void putModelAnswer(YamlEntries map, Open open) {
        YamlEntries rubric = new YamlEntries();
        open.rubric().forEach((grading, text) -> rubric.put(grading.code(), text));
        map.putSaid("modelantwoord", open.modelAnswer());
        if (!open.rubric().isEmpty()) {
            map.put("beoordeling", rubric.map());
        }
    }

    private static List<Map<String, Object>> options(List<Option> options) {
        return options.stream().map(QuizYamlWriter::option).toList();
    }

    private static Map<String, Object> option(Option option) {
        YamlEntries map = new YamlEntries().put("id", option.id()).putSaid("tekst", option.text());
        return (option.right() ? map.put("goed", true) : map)
                .putSaid("uitleg", option.explanation())
                .map();
    }
}
