package nl.privacyspiegel.quiz.file;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.privacyspiegel.quiz.AnswerGrade;
import nl.privacyspiegel.quiz.QuestionKind;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizData.Topic;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.quiz.QuizQuestion.MultipleChoice;
import nl.privacyspiegel.quiz.QuizQuestion.Open;
import nl.privacyspiegel.quiz.QuizQuestion.Option;
import nl.privacyspiegel.quiz.QuizQuestion.SingleChoice;
import nl.privacyspiegel.shared.document.FileLimits;
import nl.privacyspiegel.shared.document.FileResult;
import nl.privacyspiegel.shared.document.SameAsYaml;
import nl.privacyspiegel.shared.document.YamlDocument;
import nl.privacyspiegel.shared.document.YamlEntries;
import nl.privacyspiegel.shared.document.YamlMap;
import nl.privacyspiegel.shared.document.YamlWriter;

/**
 * What other formats have no place for, written as a small piece of YAML where they have room for a remark. Both sides
 * read it back; another system sees a remark that people can read.
 */
final class ExchangeMetadata {

    private ExchangeMetadata() {}

    /** The quiz as a whole, with its topics. */
    static String head(QuizData quiz) {
        YamlEntries map = new YamlEntries();
        QuizYamlWriter.putHead(map, quiz);
        return text(new YamlEntries().put("privacytest", map.map()));
    }

    /** What GIFT has no place for in one question. */
    static String question(QuizQuestion question) {
        YamlEntries map = new YamlEntries()
                .put("id", question.id())
                .putSaid("code", question.code())
                .put("soort", QuestionKind.of(question).code())
                .putSaid("onderwerp", question.about().topic())
                .putSaid("domein", question.about().domain())
                .putList("verwijzingen", question.about().references())
                .putList("precies", exactTexts(question));
        switch (question) {
            case Open open -> QuizYamlWriter.putModelAnswer(map, open);
            case SingleChoice single -> map.putList("opties", ids(single.options()));
            case MultipleChoice multiple ->
                map.putList("opties", ids(multiple.options()))
                        .put("deelpunten", multiple.credit().code());
            case QuizQuestion.TrueFalse statement -> {
                // Everything else stands in the question itself.
            }
            case QuizQuestion.Inventory inventory -> throw new IllegalArgumentException(inventory.id());
        }
        SameAsYaml.put(map, question.about().sameAs());
        return text(new YamlEntries().put("vraag", map.map()));
    }

    /** All texts that stand in the question itself, when one of them has blanks at an end, which GIFT does not keep. */
    static List<String> exactTexts(QuizQuestion question) {
        Stream<String> own = Stream.of(question.text(), question.about().explanation());
        Stream<String> ofAnswers = question instanceof QuizQuestion.TrueFalse statement
                ? Stream.of(statement.onTrue(), statement.onFalse())
                : question.options().stream().flatMap(option -> Stream.of(option.text(), option.explanation()));
        List<String> texts =
                Stream.concat(own, ofAnswers).filter(text -> !text.isEmpty()).toList();
        return texts.stream().allMatch(text -> text.equals(text.strip())) ? List.of() : texts;
    }

    /** The model answer and when an answer deserves which judgement; empty when neither was written yet. */
    static String modelAnswer(Open open) {
        YamlEntries map = new YamlEntries();
        QuizYamlWriter.putModelAnswer(map, open);
        return map.map().isEmpty() ? "" : text(map);
    }

    /** The quiz as a whole, without its topics. */
    static String summary(QuizData quiz) {
        YamlEntries map = new YamlEntries()
                .put("naam", quiz.name())
                .putText("herkomst", quiz.origin())
                .putText("toelichting", quiz.introduction())
                .put("taal", quiz.language());
        return text(QuizYamlWriter.putShuffling(map, quiz.shuffling()));
    }

    static String topic(Topic topic) {
        return text(QuizYamlWriter.putTopic(new YamlEntries(), topic));
    }

    static FileResult<QuizData> readSummary(String key, String text) {
        return read(
                text,
                map -> new QuizData(
                        key,
                        map.text("naam"),
                        map.optionalText("herkomst").orElse(null),
                        map.optionalText("toelichting").orElse(null),
                        map.text("taal"),
                        QuizYaml.shuffling(map),
                        List.of(),
                        List.of()));
    }

    static FileResult<Topic> readTopic(String id, String text) {
        return read(text, map -> QuizYaml.topic(id, map, true));
    }

    /** Puts the model answer and its judgements into a question. */
    static FileResult<Boolean> readModelAnswer(String text, QuestionDraft into) {
        QuestionDraft read = new QuestionDraft(into.line);
        FileResult<Boolean> result = read(text, map -> modelAnswer(map, read));
        if (result instanceof FileResult.Read<Boolean>) {
            into.modelAnswer = read.modelAnswer;
            into.rubric = read.rubric;
        }
        return result;
    }

    /** Puts what was carried, for a quiz or for the next question, where it belongs. */
    static FileResult<Boolean> read(String text, ImportedQuiz quiz, QuestionDraft question) {
        FileResult<Runnable> result = read(text, map -> {
            QuestionDraft read = new QuestionDraft(question.line);
            if (map.has("privacytest")) {
                QuizData head = head(map.map("privacytest"));
                return () -> quiz.head(head);
            }
            question(map.map("vraag"), read);
            return () -> question.takeCarried(read);
        });
        return switch (result) {
            case FileResult.Read<Runnable>(Runnable found) -> {
                found.run();
                yield new FileResult.Read<>(true);
            }
            case FileResult.Refused<Runnable>(var problems) -> new FileResult.Refused<>(problems);
        };
    }

    private static QuizData head(YamlMap map) {
        return new QuizData(
                map.text("id"),
                map.text("naam"),
                map.optionalText("herkomst").orElse(null),
                map.optionalText("toelichting").orElse(null),
                map.text("taal"),
                QuizYaml.shuffling(map),
                QuizYaml.topics(map, true),
                List.of());
    }

    private static void question(YamlMap map, QuestionDraft read) {
        read.id = map.text("id");
        read.code = said(map, "code");
        read.kind = map.choice("soort", QuizYaml.KINDS);
        read.topic = said(map, "onderwerp");
        read.domain = said(map, "domein");
        read.references = map.texts("verwijzingen");
        read.optionIds = map.texts("opties");
        read.exactTexts = map.texts("precies");
        read.sameAs = SameAsYaml.read(map);
        read.credit = map.optionalChoice("deelpunten", QuizYaml.CREDITS).orElse(null);
        if (map.has("modelantwoord") || map.has("beoordeling")) {
            modelAnswer(map, read);
        }
    }

    private static boolean modelAnswer(YamlMap map, QuestionDraft read) {
        read.modelAnswer = said(map, "modelantwoord");
        Map<AnswerGrade, String> texts = new EnumMap<>(AnswerGrade.class);
        map.optionalMap("beoordeling").ifPresent(rubric -> {
            for (AnswerGrade grading : AnswerGrade.values()) {
                rubric.optionalText(grading.code()).ifPresent(text -> texts.put(grading, text));
            }
        });
        read.rubric = texts;
        return true;
    }

    /** A text that a draft may not have yet. */
    private static String said(YamlMap map, String key) {
        return map.optionalText(key).orElse("");
    }

    private static List<String> ids(List<Option> options) {
        return options.stream().map(Option::id).toList();
    }

    private static String text(YamlEntries map) {
        return new String(YamlWriter.write(map.map()), StandardCharsets.UTF_8).stripTrailing();
    }

    private static <T> FileResult<T> read(String text, Function<YamlMap, T> mapping) {
        return YamlDocument.read(text.getBytes(StandardCharsets.UTF_8), FileLimits.DEFAULT, mapping);
    }
}
