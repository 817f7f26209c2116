package nl.privacyspiegel.quiz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.privacyspiegel.quiz.QuizData.Topic;
import nl.privacyspiegel.quiz.QuizQuestion.About;
import nl.privacyspiegel.quiz.QuizQuestion.Inventory;
import nl.privacyspiegel.quiz.QuizQuestion.MultipleChoice;
import nl.privacyspiegel.quiz.QuizQuestion.Open;
import nl.privacyspiegel.quiz.QuizQuestion.Option;
import nl.privacyspiegel.quiz.QuizQuestion.SingleChoice;
import nl.privacyspiegel.quiz.QuizQuestion.TrueFalse;
import nl.privacyspiegel.shared.HiddenSign;
import nl.privacyspiegel.shared.document.ContentProblem;
import nl.privacyspiegel.shared.document.ContentRules;
import nl.privacyspiegel.shared.document.Doubles;
import nl.privacyspiegel.shared.document.SameAsYaml;

/** When a quiz is complete and consistent enough to be published, whether it came from a file or was typed. */
public final class QuizRules {

    static final int LONGEST_OPTION = 500;
    static final int MOST_TOPICS = 50;
    public static final int MOST_QUESTIONS = 100;
    static final int FEWEST_OPTIONS = 2;

    /** Up to ten, so that an equal share of the points is always a weight that Moodle knows. */
    static final int MOST_OPTIONS = 10;

    /** So many that a file with all of them can still be read. */
    public static final int MOST_PICTURES = 20;

    /** What a draft cannot have either: ids by which nothing can be found, and signs that no file holds. */
    private static final Set<String> UNSOUND = Set.of(
            "shared.content.idSyntax",
            "shared.content.doubleId",
            "shared.content.language",
            "shared.content.control",
            "quiz.problem.sameLanguage",
            "quiz.problem.tooManyPictures",
            HiddenSign.KEY);

    private final ContentRules rules = new ContentRules("quiz.problem.");
    private final Set<String> topicIds = new HashSet<>();
    private final Set<String> questionIds = new HashSet<>();
    private final Set<String> codes = new HashSet<>();
    private final Set<String> topics;

    private QuizRules(QuizData quiz) {
        topics = quiz.topics().stream().map(Topic::id).collect(Collectors.toSet());
    }

    /** Everything that is wrong, in the order of the document; none when the quiz can be published. */
    public static List<ContentProblem> problems(QuizData quiz) {
        QuizRules check = new QuizRules(quiz);
        check.quiz(quiz);
        List<ContentProblem> problems = new ArrayList<>(check.rules.problems());
        problems.addAll(TranslationRules.problems(quiz, problems));
        return problems;
    }

    /** Whether a draft may still have this problem, until it is published. */
    public static boolean isForDrafts(ContentProblem problem) {
        return !UNSOUND.contains(problem.key());
    }

    private void quiz(QuizData quiz) {
        rules.id("id", quiz.key());
        rules.line("naam", quiz.name(), ContentRules.LONGEST_NAME);
        rules.optional("herkomst", quiz.origin(), ContentRules.LONGEST_ITEM);
        rules.optional("toelichting", quiz.introduction(), ContentRules.LONGEST_PROSE);
        rules.language("taal", quiz.language());
        if (quiz.topics().isEmpty()) {
            rules.problem("onderwerpen", "noTopics");
        }
        for (int index = 0; index < quiz.topics().size(); index++) {
            topic("onderwerpen[" + index + "]", quiz.topics().get(index));
        }
        rules.about("");
        rules.most("onderwerpen", quiz.topics().size(), MOST_TOPICS);
        if (quiz.questions().isEmpty()) {
            rules.problem("vragen", "noQuestions");
        }
        for (int index = 0; index < quiz.questions().size(); index++) {
            question("vragen[" + index + "]", quiz.questions().get(index));
        }
        rules.about("");
        rules.most("vragen", quiz.questions().size(), MOST_QUESTIONS);
        if (quiz.pictures().size() > MOST_PICTURES) {
            rules.problem("vragen", "tooManyPictures", quiz.pictures().size(), MOST_PICTURES);
        }
        topicsWithoutQuestions(quiz);
    }

    /** An employee would read a result, and an advice, about what was never asked. */
    private void topicsWithoutQuestions(QuizData quiz) {
        Set<String> asked = quiz.questions().stream()
                .map(question -> question.about().topic())
                .collect(Collectors.toSet());
        for (int index = 0; index < quiz.topics().size() && !quiz.questions().isEmpty(); index++) {
            Topic topic = quiz.topics().get(index);
            if (!asked.contains(topic.id())) {
                rules.about(topic.name());
                rules.problem("onderwerpen[" + index + "]", "emptyTopic", topic.name());
            }
        }
        rules.about("");
    }

    private void topic(String place, Topic topic) {
        rules.about(topic.name());
        rules.uniqueId(place, topic.id(), topicIds);
        rules.line(place + ".naam", topic.name(), ContentRules.LONGEST_NAME);
        rules.prose(place + ".advies", topic.advice(), ContentRules.LONGEST_PROSE);
        rules.optional(place + ".voorbeeld", topic.example(), ContentRules.LONGEST_ITEM);
        rules.items(place + ".artikelen", topic.articles());
        if (topic.more() != null) {
            rules.line(place + ".meer", topic.more(), MoreToRead.LONGEST);
            if (!MoreToRead.isAllowed(topic.more())) {
                rules.problem(place + ".meer", "moreAddress");
            }
        }
    }

    private void question(String place, QuizQuestion question) {
        About about = question.about();
        rules.about(about.code().isBlank() ? about.id() : about.code());
        rules.uniqueId(place, about.id(), questionIds);
        rules.uniqueCode(place, about.code(), codes);
        rules.prose(place + ".tekst", about.text(), ContentRules.LONGEST_QUESTION);
        if (about.image() != null) {
            rules.prose(
                    place + ".afbeelding.alternatief", about.image().alternative(), QuestionImage.LONGEST_ALTERNATIVE);
        }
        rules.chosen(place + ".onderwerp", about.topic());
        if (!about.topic().isBlank() && !topics.contains(about.topic())) {
            rules.problem(place + ".onderwerp", "unknownTopic", about.topic());
        }
        rules.chosen(place + ".domein", about.domain());
        switch (question) {
            case Open open -> open(place, open);
            case TrueFalse statement -> {
                explanation(place + ".uitlegJuist", statement.onTrue());
                explanation(place + ".uitlegOnjuist", statement.onFalse());
            }
            case SingleChoice choice -> {
                options(place + ".opties", choice.options());
                if (right(choice.options()) != 1) {
                    rules.problem(place + ".opties", "notOneRight", right(choice.options()));
                }
            }
            case MultipleChoice choice -> {
                options(place + ".opties", choice.options());
                if (right(choice.options()) == 0) {
                    rules.problem(place + ".opties", "noneRight");
                }
            }
            case Inventory inventory -> {
                options(place + ".opties", inventory.options());
                if (right(inventory.options()) > 0) {
                    rules.problem(place + ".opties", "rightInInventory");
                }
            }
        }
        rules.prose(place + ".uitleg", about.explanation(), ContentRules.LONGEST_PROSE);
        rules.items(place + ".verwijzingen", about.references());
        SameAsYaml.check(rules, place, about.sameAs());
    }

    private void open(String place, Open open) {
        rules.prose(place + ".modelantwoord", open.modelAnswer(), ContentRules.LONGEST_PROSE);
        Map<AnswerGrade, String> rubric = open.rubric();
        for (AnswerGrade grading : AnswerGrade.values()) {
            String spot = place + ".beoordeling." + grading.code();
            if (open.gradings().contains(grading)) {
                rules.prose(spot, rubric.getOrDefault(grading, ""), ContentRules.LONGEST_ITEM);
            } else if (rubric.containsKey(grading)) {
                rules.problem(spot, "gradingNotUsed", grading.code());
            }
        }
    }

    private void options(String place, List<Option> options) {
        if (options.size() < FEWEST_OPTIONS) {
            rules.problem(place, "tooFewOptions", FEWEST_OPTIONS);
        }
        rules.most(place, options.size(), MOST_OPTIONS);
        Set<String> taken = new HashSet<>();
        for (int index = 0; index < options.size(); index++) {
            Option option = options.get(index);
            rules.uniqueId(place + "[" + index + "]", option.id(), taken);
            optionText(place + "[" + index + "].tekst", index + 1, option.text());
            explanation(place + "[" + index + "].uitleg", option.explanation());
        }
        sameOptions(place, options);
    }

    private void explanation(String place, String text) {
        rules.optional(place, QuizData.blankToNull(text), ContentRules.LONGEST_PROSE);
    }

    /** Who chooses one of two that read the same can be right and wrong at once. */
    private void sameOptions(String place, List<Option> options) {
        Map<String, Integer> seen = new HashMap<>();
        for (int index = 0; index < options.size(); index++) {
            String text = Doubles.read(options.get(index).text());
            Integer first = text.isEmpty() ? null : seen.putIfAbsent(text, index);
            if (first != null) {
                boolean differ =
                        options.get(first).right() != options.get(index).right();
                rules.problem(
                        place + "[" + index + "].tekst",
                        differ ? "sameOptionRightAndWrong" : "sameOption",
                        first + 1,
                        index + 1,
                        options.get(index).text().strip());
            }
        }
    }

    /** Says which option it is about: the question has a text too. */
    private void optionText(String place, int number, String text) {
        int length = text.codePointCount(0, text.length());
        if (text.isBlank()) {
            rules.problem(place, "emptyOption", number);
        } else if (length > LONGEST_OPTION) {
            rules.problem(place, "longOption", number, length, LONGEST_OPTION);
        } else {
            rules.prose(place, text, LONGEST_OPTION);
        }
    }

    private static long right(List<Option> options) {
        return options.stream().filter(Option::right).count();
    }
}
