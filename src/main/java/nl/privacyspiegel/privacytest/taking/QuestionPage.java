package nl.privacyspiegel.privacytest.taking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.privacyspiegel.privacytest.answering.GivenAnswer;
import nl.privacyspiegel.privacytest.answering.TestInProgress;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.shared.page.PageTexts;
import org.jspecify.annotations.Nullable;

/**
 * One question.
 *
 * @param id the id of the question, which the form sends along
 * @param was which answer was stored when the page was made, which the form sends along
 * @param image what the question shows, or null
 * @param images the address below which that is
 * @param saved what happened to the answer before this one; empty when nothing did
 * @param closed whether there are options to choose from
 * @param other the answer that was saved elsewhere meanwhile, to choose between both; null when none was
 * @param action where the form goes; null when this is a preview
 * @param previous the question before it in a preview, or null
 * @param next the question after it in a preview, or null
 * @param campaign the page of the campaign in a preview, or null
 */
record QuestionPage(
        String id,
        String was,
        String heading,
        int number,
        int total,
        String quizLanguage,
        String text,
        @Nullable PageImage image,
        String images,
        String hint,
        boolean closed,
        List<Choice> options,
        String typed,
        String saved,
        String error,
        @Nullable Other other,
        @Nullable String action,
        @Nullable String previous,
        @Nullable String next,
        @Nullable String campaign)
        implements TestPage {

    /** @param content whether the label is a text of the quiz, in its language */
    record Choice(String type, String value, String label, boolean content, boolean ticked) {}

    /** @param keep the page that shows this answer, which stays as it is */
    record Other(List<ResultAnswer.Said> answer, String keep) {}

    /** The question with this number, in a test that is being taken. */
    static QuestionPage of(
            TestInProgress test,
            int number,
            Collection<String> values,
            PageTexts words,
            String saved,
            String error,
            @Nullable Other other,
            String images,
            String action) {
        String was = test.mark(test.quiz().questions().get(number - 1).id());
        return page(test.quiz(), number, was, values, words, saved, error, other, images, action, null, null, null);
    }

    /** The question with this number, to look at; the addresses are those of its images and its neighbours. */
    static QuestionPage preview(
            QuizData quiz,
            int number,
            PageTexts words,
            String images,
            String campaign,
            @Nullable String previous,
            @Nullable String next) {
        return page(quiz, number, "", List.of(), words, "", "", null, images, null, previous, next, campaign);
    }

    private static QuestionPage page(
            QuizData quiz,
            int number,
            String was,
            Collection<String> values,
            PageTexts words,
            String saved,
            String error,
            @Nullable Other other,
            String images,
            @Nullable String action,
            @Nullable String previous,
            @Nullable String next,
            @Nullable String campaign) {
        QuizQuestion question = quiz.questions().get(number - 1);
        int total = quiz.questions().size();
        return new QuestionPage(
                question.id(),
                was,
                words.get("privacytest.take.question", number, total),
                number,
                total,
                quiz.language(),
                question.text(),
                PageImage.of(question),
                images,
                words.get(hintKey(question), GivenAnswer.LONGEST_TEXT),
                !(question instanceof QuizQuestion.Open),
                choices(question, new HashSet<>(values), words),
                values.isEmpty() ? "" : values.iterator().next(),
                saved,
                error,
                other,
                action,
                previous,
                next,
                campaign);
    }

    boolean first() {
        return number == 1;
    }

    boolean last() {
        return number == total;
    }

    @Override
    public String template() {
        return "question";
    }

    @Override
    public @Nullable String form() {
        return action == null ? null : "invullen";
    }

    @Override
    public String enter() {
        return last() ? "overzicht" : "volgende";
    }

    @Override
    public String about() {
        return heading;
    }

    private static String hintKey(QuizQuestion question) {
        return switch (question) {
            case QuizQuestion.Open open -> "privacytest.take.hint.text";
            case QuizQuestion.TrueFalse statement -> "privacytest.take.hint.truth";
            case QuizQuestion.SingleChoice choice -> "privacytest.take.hint.one";
            case QuizQuestion.MultipleChoice choice -> "privacytest.take.hint.several";
            case QuizQuestion.Inventory inventory ->
                inventory.several() ? "privacytest.take.hint.severalOpen" : "privacytest.take.hint.oneOpen";
        };
    }

    private static List<Choice> choices(QuizQuestion question, Set<String> ticked, PageTexts words) {
        return switch (question) {
            case QuizQuestion.Open open -> List.of();
            case QuizQuestion.TrueFalse statement ->
                withNone(
                        List.of(
                                choice("radio", GivenAnswer.TRUE, words.get("privacytest.take.true"), false, ticked),
                                choice("radio", GivenAnswer.FALSE, words.get("privacytest.take.false"), false, ticked)),
                        ticked,
                        words);
            case QuizQuestion.SingleChoice one -> withNone(options("radio", one.options(), ticked), ticked, words);
            case QuizQuestion.MultipleChoice several -> options("checkbox", several.options(), ticked);
            case QuizQuestion.Inventory inventory ->
                inventory.several()
                        ? options("checkbox", inventory.options(), ticked)
                        : withNone(options("radio", inventory.options(), ticked), ticked, words);
        };
    }

    private static List<Choice> options(String type, List<QuizQuestion.Option> options, Set<String> ticked) {
        return options.stream()
                .map(option -> choice(type, option.id(), option.text(), true, ticked))
                .toList();
    }

    private static Choice choice(String type, String value, String label, boolean content, Set<String> ticked) {
        return new Choice(type, value, label, content, ticked.contains(value));
    }

    /** A radio button that is pressed cannot be released: who wants to take back an answer chooses none. */
    private static List<Choice> withNone(List<Choice> choices, Set<String> ticked, PageTexts words) {
        if (ticked.isEmpty()) {
            return choices;
        }
        List<Choice> all = new ArrayList<>(choices);
        all.add(new Choice("radio", "", words.get("privacytest.take.none"), false, false));
        return all;
    }
}
