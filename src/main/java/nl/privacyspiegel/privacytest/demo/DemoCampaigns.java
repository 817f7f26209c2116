package nl.privacyspiegel.privacytest.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.privacyspiegel.privacytest.answering.GivenAnswer;
import nl.privacyspiegel.privacytest.campaign.CampaignAccess;
import nl.privacyspiegel.privacytest.campaign.CampaignState;
import nl.privacyspiegel.quiz.AnswerGrade;
import nl.privacyspiegel.shared.document.ContentRules;
import nl.privacyspiegel.shared.document.FileLimits;
import nl.privacyspiegel.shared.document.FileResult;
import nl.privacyspiegel.shared.document.YamlDocument;
import nl.privacyspiegel.shared.document.YamlMap;

/**
 * Made-up campaigns of the demonstration.
 *
 * @param quizKey the key of their quiz
 * @param chances how often each closed question is answered rightly, from 0 to 100
 * @param answers examples of open answers, by question and by what a grader thinks of them
 */
public record DemoCampaigns(
        String quizKey,
        List<Made> campaigns,
        Map<String, Integer> chances,
        Map<String, Map<AnswerGrade, List<String>>> answers) {

    private static final int MOST = 1000;
    private static final Map<String, CampaignState> STATES = Map.of(
            "open", CampaignState.OPEN,
            "na te kijken", CampaignState.CLOSED,
            "gepubliceerd", CampaignState.GRADED);
    private static final Map<String, CampaignAccess> WAYS =
            Map.of("codes", CampaignAccess.CODES, "link", CampaignAccess.OPEN_LINK);

    /**
     * One campaign.
     *
     * @param begin its first day, counted from the first day of the demonstration
     * @param end its last day, counted likewise
     * @param submissions how many took part, by the name of the unit
     * @param heads how many people work there, by the name of the unit; each got a code
     * @param knowledge by how much the chance of a right answer is higher there than elsewhere
     */
    public record Made(
            String name,
            String unit,
            String purpose,
            CampaignState state,
            CampaignAccess access,
            int begin,
            int end,
            Map<String, Integer> submissions,
            Map<String, Integer> heads,
            int knowledge) {}

    /** These campaigns, whose employees answer like those of others. */
    public DemoCampaigns answeredLike(DemoCampaigns others) {
        return new DemoCampaigns(quizKey, campaigns, others.chances(), others.answers());
    }

    public static FileResult<DemoCampaigns> read(byte[] bytes) {
        return YamlDocument.read(bytes, FileLimits.DEFAULT, DemoCampaigns::campaigns);
    }

    private static DemoCampaigns campaigns(YamlMap root) {
        root.integer("schema", 1, 1);
        String quiz = root.text("test", ContentRules.LONGEST_ID);
        List<Made> campaigns =
                root.list("afnames").stream().map(DemoCampaigns::made).toList();
        Map<String, Integer> chances = new LinkedHashMap<>();
        root.optionalList("kansen").forEach(map -> chances.put(map.text("vraag"), map.integer("kans", 0, 100)));
        Map<String, Map<AnswerGrade, List<String>>> answers = new LinkedHashMap<>();
        root.optionalList("antwoorden").forEach(map -> answers.put(map.text("vraag"), examples(map)));
        return new DemoCampaigns(quiz, campaigns, chances, answers);
    }

    private static Made made(YamlMap map) {
        Map<String, Integer> submissions = new LinkedHashMap<>();
        Map<String, Integer> heads = new LinkedHashMap<>();
        map.optionalList("inzendingen").forEach(unit -> {
            submissions.put(unit.text("eenheid"), unit.integer("aantal", 0, MOST));
            heads.put(unit.text("eenheid"), unit.integer("mensen", 1, MOST));
        });
        return new Made(
                map.text("naam"),
                map.text("eenheid"),
                map.text("doel"),
                map.choice("stand", STATES),
                map.choice("toegang", WAYS),
                map.integer("begin", -MOST, MOST),
                map.integer("eind", -MOST, MOST),
                submissions,
                heads,
                map.optionalInteger("kennis", -100, 100).orElse(0));
    }

    private static Map<AnswerGrade, List<String>> examples(YamlMap map) {
        Map<AnswerGrade, List<String>> examples = new LinkedHashMap<>();
        for (AnswerGrade grading : AnswerGrade.values()) {
            if (map.has(grading.code())) {
                examples.put(grading, map.texts(grading.code(), GivenAnswer.LONGEST_TEXT));
            }
        }
        return examples;
    }
}
