package nl.privacyspiegel.quiz;

import java.util.ArrayList;
import java.util.EnumMap;
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
import nl.privacyspiegel.quiz.QuizQuestion.OpenExample;
import nl.privacyspiegel.quiz.QuizQuestion.OpenGraded;
import nl.privacyspiegel.quiz.QuizQuestion.Option;
import nl.privacyspiegel.quiz.QuizQuestion.SingleChoice;
import nl.privacyspiegel.quiz.QuizQuestion.TrueFalse;
import nl.privacyspiegel.shared.FreshId;
import nl.privacyspiegel.shared.LongText;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ShortText;
import nl.privacyspiegel.shared.Typed;
import nl.privacyspiegel.shared.document.ContentRules;
import org.jspecify.annotations.Nullable;

/** What people type about a quiz, turned into its parts. */
public final class QuizTexts {

    /** The longest text of an option, in characters. */
    public static final int LONGEST_OPTION = QuizRules.LONGEST_OPTION;

    /** How many options a question can have. */
    public static final int MOST_OPTIONS = QuizRules.MOST_OPTIONS;

    private QuizTexts() {}

    static Topic tidy(Topic typed) {
        return new Topic(
                typed.id(),
                name(typed.name(), "quiz.topic.missing"),
                prose(typed.advice()),
                more(typed.more()),
                typed.example() == null ? null : LongText.prose(typed.example(), ContentRules.LONGEST_ITEM),
                LongText.lines(typed.articles()),
                typed.effort());
    }

    private static @Nullable String more(@Nullable String typed) {
        if (typed == null || Typed.name(typed).isEmpty()) {
            return null;
        }
        String more = ShortText.require(typed, "quiz.topic.missing");
        if (!MoreToRead.isAllowed(more)) {
            throw new RuleViolation("quiz.problem.moreAddress");
        }
        return more;
    }

    /**
     * A question as typed, made tidy. Options without text go; an option that is new gets an id of its own.
     *
     * @param known the ids of the options that the question had
     */
    static QuizQuestion tidy(QuizQuestion typed, Set<String> known) {
        About about = tidy(typed.about());
        return switch (typed) {
            case OpenGraded open -> new OpenGraded(about, prose(open.modelAnswer()), rubric(open));
            case OpenExample open -> new OpenExample(about, prose(open.modelAnswer()), rubric(open));
            case TrueFalse statement ->
                new TrueFalse(about, statement.right(), prose(statement.onTrue()), prose(statement.onFalse()));
            case SingleChoice choice -> new SingleChoice(about, options(choice.options(), known));
            case MultipleChoice choice -> new MultipleChoice(about, options(choice.options(), known), choice.credit());
            case Inventory inventory -> new Inventory(about, options(inventory.options(), known), inventory.several());
        };
    }

    static QuizQuestion withId(QuizQuestion question, String id) {
        return question.with(
                question.about().as(id, question.code(), question.about().topic()));
    }

    static String name(String typed, String missingKey) {
        return ShortText.require(typed, missingKey);
    }

    static String prose(String typed) {
        return LongText.prose(typed, ContentRules.LONGEST_PROSE);
    }

    private static About tidy(About typed) {
        String text = LongText.prose(typed.text(), ContentRules.LONGEST_QUESTION);
        if (text.isEmpty()) {
            throw new RuleViolation("quiz.question.missing");
        }
        return new About(
                        typed.id(),
                        LongText.code(typed.code()),
                        text,
                        typed.topic(),
                        typed.domain(),
                        prose(typed.explanation()),
                        LongText.lines(typed.references()))
                .showing(tidy(typed.image()));
    }

    private static @Nullable QuestionImage tidy(@Nullable QuestionImage typed) {
        return typed == null
                ? null
                : new QuestionImage(
                        typed.picture(), LongText.prose(typed.alternative(), QuestionImage.LONGEST_ALTERNATIVE));
    }

    private static Map<AnswerGrade, String> rubric(Open open) {
        Map<AnswerGrade, String> rubric = new EnumMap<>(AnswerGrade.class);
        open.gradings()
                .forEach(grading -> rubric.put(
                        grading, LongText.prose(open.rubric().getOrDefault(grading, ""), ContentRules.LONGEST_ITEM)));
        return rubric;
    }

    private static List<Option> options(List<Option> typed, Set<String> known) {
        Set<String> kept =
                typed.stream().map(Option::id).filter(known::contains).collect(Collectors.toSet());
        Set<String> used = new HashSet<>(kept);
        List<Option> options = new ArrayList<>();
        for (Option option : typed) {
            String text = LongText.prose(option.text(), LONGEST_OPTION);
            if (!text.isEmpty()) {
                String id = kept.remove(option.id()) ? option.id() : FreshId.of(text, used, known);
                used.add(id);
                options.add(new Option(id, text, option.right(), prose(option.explanation())));
            }
        }
        return options;
    }
}
