package nl.privacyspiegel.privacytest.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.privacyspiegel.privacytest.demo.DemoQuizResult.Outcome;
import nl.privacyspiegel.quiz.AnswerGrade;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.shared.document.ContentRules;
import nl.privacyspiegel.shared.document.FileLimits;
import nl.privacyspiegel.shared.document.FileResult;
import nl.privacyspiegel.shared.document.YamlDocument;
import nl.privacyspiegel.shared.document.YamlMap;

/** Reads the published result of a quiz; counts that do not add up to the respondents are refused. */
public final class DemoQuizResultYaml {

    private static final int MOST_RESPONDENTS = 100_000;

    private DemoQuizResultYaml() {}

    /** What the file says, or what is wrong with it. */
    public static FileResult<DemoQuizResult> read(byte[] bytes) {
        return YamlDocument.read(bytes, FileLimits.DEFAULT, DemoQuizResultYaml::result);
    }

    private static DemoQuizResult result(YamlMap root) {
        root.integer("schema", 1, 1);
        int respondents = root.integer("deelnemers", 1, MOST_RESPONDENTS);
        YamlMap period = root.map("periode");
        LocalDate start = period.date("begin");
        LocalDate end = period.date("eind");
        return new DemoQuizResult(
                root.text("test", ContentRules.LONGEST_ID),
                root.text("eenheid", ContentRules.LONGEST_NAME),
                start,
                end,
                respondents,
                root.list("uitkomsten").stream()
                        .map(map -> outcome(map, respondents))
                        .toList());
    }

    private static Outcome outcome(YamlMap map, int respondents) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        map.optionalMap("beoordeling").ifPresent(gradings -> {
            for (AnswerGrade grading : AnswerGrade.values()) {
                put(counts, gradings, grading.code());
            }
        });
        map.optionalMap("stelling").ifPresent(truths -> {
            put(counts, truths, QuizQuestion.TrueFalse.RIGHT);
            put(counts, truths, QuizQuestion.TrueFalse.WRONG);
        });
        for (YamlMap option : map.optionalList("opties")) {
            String id = option.text("optie", ContentRules.LONGEST_ID);
            if (counts.putIfAbsent(id, option.integer("aantal", 0, MOST_RESPONDENTS)) != null) {
                option.problem("optie", "privacytest.demo.double", id);
            }
        }
        Outcome outcome = new Outcome(
                map.text("vraag", ContentRules.LONGEST_ID),
                counts,
                map.optionalInteger("onbekend", 0, MOST_RESPONDENTS).orElse(0));
        if (map.isWhole() && outcome.total() != respondents) {
            map.problem("", "privacytest.demo.counts", outcome.total(), respondents);
        }
        return outcome;
    }

    private static void put(Map<String, Integer> counts, YamlMap map, String code) {
        map.optionalInteger(code, 0, MOST_RESPONDENTS).ifPresent(count -> counts.put(code, count));
    }
}
