package nl.privacyspiegel.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.privacyspiegel.quiz.QuizData.Topic;
import nl.privacyspiegel.quiz.QuizTranslations.Text;
import nl.privacyspiegel.shared.document.ContentProblem;
import nl.privacyspiegel.shared.document.ContentRules;

/**
 * When a second language is complete: everything that somebody reads is there, is as the quiz says it now, and keeps the
 * rules of a quiz.
 */
final class TranslationRules {

    /** What a place below which it is about a translation contains. */
    static final String PART = "vertaling";

    private static final Pattern THING = Pattern.compile("((?:onderwerpen|vragen)\\[\\d+])\\.?(.*)");

    private final ContentRules rules = new ContentRules("quiz.problem.");
    private final QuizData quiz;
    private final String language;

    private TranslationRules(QuizData quiz, String language) {
        this.quiz = quiz;
        this.language = language;
    }

    /** @param main the problems of the quiz in its own language */
    static List<ContentProblem> problems(QuizData quiz, List<ContentProblem> main) {
        Translation translation = quiz.translation();
        if (translation == null) {
            return List.of();
        }
        TranslationRules check = new TranslationRules(quiz, translation.language());
        check.rules.language(PART + ".taal", check.language);
        if (QuizTranslations.isSame(quiz)) {
            check.rules.problem(PART + ".taal", "sameLanguage");
            return check.rules.problems();
        }
        check.gaps();
        List<ContentProblem> all = new ArrayList<>(check.rules.problems());
        Set<String> known = main.stream().map(TranslationRules::name).collect(Collectors.toSet());
        QuizRules.problems(ReadTexts.translated(quiz, translation)).stream()
                .filter(problem -> !known.contains(name(problem)))
                .filter(problem -> !problem.place().equals("taal"))
                .map(check::ofTranslation)
                .forEach(all::add);
        return all;
    }

    private void gaps() {
        gaps(PART, "", QuizTranslations.ofWhole(quiz));
        for (int index = 0; index < quiz.topics().size(); index++) {
            Topic topic = quiz.topics().get(index);
            gaps("onderwerpen[" + index + "]." + PART, topic.name(), QuizTranslations.ofTopic(quiz, topic.id()));
        }
        for (int index = 0; index < quiz.questions().size(); index++) {
            QuizQuestion question = quiz.questions().get(index);
            String name = question.code().isBlank() ? question.id() : question.code();
            gaps("vragen[" + index + "]." + PART, name, QuizTranslations.ofQuestion(quiz, question.id()));
        }
    }

    private void gaps(String place, String name, List<Text> texts) {
        rules.about(named(name));
        if (QuizTranslations.missing(texts) > 0) {
            rules.problem(place, "untranslated", QuizTranslations.missing(texts));
        }
        if (QuizTranslations.outdated(texts) > 0) {
            rules.problem(place, "outdated", QuizTranslations.outdated(texts));
        }
    }

    private String named(String name) {
        return name.isBlank() ? language : name + " (" + language + ")";
    }

    private ContentProblem ofTranslation(ContentProblem problem) {
        Matcher thing = THING.matcher(problem.place());
        String place =
                thing.matches() ? thing.group(1) + "." + PART + "." + thing.group(2) : PART + "." + problem.place();
        return new ContentProblem(place, named(problem.subject()), problem.key(), problem.args());
    }

    private static String name(ContentProblem problem) {
        return problem.place() + " " + problem.key();
    }
}
