package nl.privacyspiegel.quiz.file;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.privacyspiegel.quiz.AnswerGrade;
import nl.privacyspiegel.quiz.PartialCredit;
import nl.privacyspiegel.quiz.QuestionImage;
import nl.privacyspiegel.quiz.QuestionKind;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizData.Topic;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.quiz.QuizQuestion.About;
import nl.privacyspiegel.quiz.QuizQuestion.Option;
import nl.privacyspiegel.quiz.QuizRules;
import nl.privacyspiegel.quiz.Shuffling;
import nl.privacyspiegel.shared.Effort;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.document.ContentProblem;
import nl.privacyspiegel.shared.document.FileResult;
import nl.privacyspiegel.shared.document.SameAsYaml;
import nl.privacyspiegel.shared.document.YamlDocument;
import nl.privacyspiegel.shared.document.YamlMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads a quiz from a file, as documented in docs/privacytest-formaat.md. The shape is checked here, the content by
 * {@link QuizRules}; both end up in one list with lines.
 */
final class QuizYaml {

    /** The only version of the format so far. */
    static final int SCHEMA = 1;

    static final Map<String, PartialCredit> CREDITS = codes(PartialCredit.values(), PartialCredit::code);
    static final Map<String, QuestionKind> KINDS = codes(QuestionKind.values(), QuestionKind::code);
    private static final Map<String, Boolean> TRUTHS = new LinkedHashMap<>();

    static {
        TRUTHS.put(QuizQuestion.TrueFalse.RIGHT, true);
        TRUTHS.put(QuizQuestion.TrueFalse.WRONG, false);
    }

    static final String SHUFFLED_QUESTIONS = "vragenHusselen";
    static final String SHUFFLED_OPTIONS = "optiesHusselen";

    static final String PICTURE = "afbeelding";
    static final String ALTERNATIVE = "alternatief";
    static final String FILE = "bestand";

    /** The key by which a file says that the quiz is still being made. */
    static final String DRAFT = "concept";

    private static final QuizData NOTHING = new QuizData("", "", null, null, "nl", List.of(), List.of());

    private final PictureText pictures = new PictureText();
    private final boolean draft;

    /** @param draft whether a text that must be there in the end may still be absent */
    private QuizYaml(boolean draft) {
        this.draft = draft;
    }

    static FileResult<QuizData> read(byte[] bytes) {
        return YamlDocument.read(bytes, QuizFormat.WITH_PICTURES, QuizYaml::quiz);
    }

    private static QuizData quiz(YamlMap root) {
        if (!root.isSchema("schema", SCHEMA)) {
            return NOTHING;
        }
        boolean draft = root.flag(DRAFT);
        QuizYaml reader = new QuizYaml(draft);
        QuizData main = new QuizData(
                root.text("id"),
                root.text("naam"),
                root.optionalText("herkomst").orElse(null),
                root.optionalText("toelichting").orElse(null),
                root.optionalText("taal").orElse("nl"),
                shuffling(root),
                topics(root, draft),
                root.list("vragen").stream().map(reader::question).toList());
        QuizData quiz = TranslationYaml.read(root, main);
        for (ContentProblem problem : QuizRules.problems(quiz)) {
            if (!draft || !QuizRules.isForDrafts(problem)) {
                root.problem(problem.place(), problem.key(), problem.args().toArray());
            }
        }
        return quiz;
    }

    static Shuffling shuffling(YamlMap map) {
        return Shuffling.of(map.flag(SHUFFLED_QUESTIONS), map.flag(SHUFFLED_OPTIONS));
    }

    /** @param draft whether their advice may still be absent */
    static List<Topic> topics(YamlMap map, boolean draft) {
        return map.list("onderwerpen").stream()
                .map(topic -> topic(topic.text("id"), topic, draft))
                .toList();
    }

    /** @param draft whether its advice may still be absent */
    static Topic topic(String id, YamlMap map, boolean draft) {
        return new Topic(
                id,
                map.text("naam"),
                new QuizYaml(draft).text(map, "advies"),
                map.optionalText("meer").orElse(null),
                map.optionalText("voorbeeld").orElse(null),
                map.texts("artikelen"),
                map.optionalChoice("inspanning", Effort.codes()).orElse(null));
    }

    private String text(YamlMap map, String key) {
        return draft ? map.optionalText(key).orElse("") : map.text(key);
    }

    private QuizQuestion question(YamlMap map) {
        About about = new About(
                map.text("id"),
                text(map, "code"),
                text(map, "tekst"),
                text(map, "onderwerp"),
                text(map, "domein"),
                text(map, "uitleg"),
                map.texts("verwijzingen"),
                SameAsYaml.read(map),
                map.optionalMap(PICTURE).map(this::image).orElse(null));
        return switch (map.choice("soort", KINDS)) {
            case OPEN_GRADED ->
                new QuizQuestion.OpenGraded(about, text(map, "modelantwoord"), rubric(map, AnswerGrade.values()));
            case OPEN_EXAMPLE ->
                new QuizQuestion.OpenExample(
                        about, text(map, "modelantwoord"), rubric(map, AnswerGrade.GOOD, AnswerGrade.INSUFFICIENT));
            case TRUE_FALSE ->
                new QuizQuestion.TrueFalse(
                        about,
                        map.choice("antwoord", TRUTHS),
                        map.optionalText("uitlegJuist").orElse(""),
                        map.optionalText("uitlegOnjuist").orElse(""));
            case SINGLE_CHOICE -> new QuizQuestion.SingleChoice(about, options(map));
            case MULTIPLE_CHOICE ->
                new QuizQuestion.MultipleChoice(about, options(map), map.choice("deelpunten", CREDITS));
            case INVENTORY -> new QuizQuestion.Inventory(about, plainOptions(map), map.flag("meerdere"));
        };
    }

    private @Nullable QuestionImage image(YamlMap map) {
        String alternative = text(map, ALTERNATIVE);
        String file = map.text(FILE);
        if (file.isEmpty()) {
            return null;
        }
        try {
            return new QuestionImage(pictures.read(file), alternative);
        } catch (RuleViolation refused) {
            map.problem(FILE, refused.key(), refused.arguments());
            return null;
        }
    }

    private Map<AnswerGrade, String> rubric(YamlMap question, AnswerGrade... gradings) {
        Map<AnswerGrade, String> rubric = new EnumMap<>(AnswerGrade.class);
        if (!draft || question.has("beoordeling")) {
            YamlMap map = question.map("beoordeling");
            for (AnswerGrade grading : gradings) {
                rubric.put(grading, text(map, grading.code()));
            }
        }
        return rubric;
    }

    private List<Option> options(YamlMap map) {
        return map.list("opties").stream()
                .map(option -> option(option, option.flag("goed")))
                .toList();
    }

    private List<Option> plainOptions(YamlMap map) {
        return map.list("opties").stream().map(option -> option(option, false)).toList();
    }

    private Option option(YamlMap map, boolean right) {
        return new Option(
                map.text("id"),
                text(map, "tekst"),
                right,
                map.optionalText("uitleg").orElse(""));
    }

    private static <E> Map<String, E> codes(E[] values, Function<E, String> code) {
        return Arrays.stream(values)
                .collect(Collectors.toMap(code, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }
}
