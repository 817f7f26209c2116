package nl.privacyspiegel.privacytest.taking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.privacyspiegel.privacytest.GivenAnswer;
import nl.privacyspiegel.privacytest.QuizQuestion;
import nl.privacyspiegel.privacytest.QuizQuestion.Inventory;
import nl.privacyspiegel.privacytest.QuizQuestion.MultipleChoice;
import nl.privacyspiegel.privacytest.QuizQuestion.Open;
import nl.privacyspiegel.privacytest.QuizQuestion.Option;
import nl.privacyspiegel.privacytest.QuizQuestion.SingleChoice;
import nl.privacyspiegel.privacytest.QuizQuestion.TrueFalse;
import nl.privacyspiegel.privacytest.TestInProgress;
import org.jspecify.annotations.Nullable;

/** What the page of one question shows. */
final class QuestionPage {

    /** What the form sends for a statement that is true or false. */
    static final String TRUE = "juist";

    static final String FALSE = "onjuist";

    private final TestPages pages;
    private final Locale locale;

    QuestionPage(TestPages pages, Locale locale) {
        this.pages = pages;
        this.locale = locale;
    }

    /**
     * The page of a question.
     *
     * @param saved the number of the question whose answer was saved just now, or 0
     * @param error what is wrong with what was typed, or null
     * @param typed what was typed instead of what was saved, or null
     */
    String write(TestInProgress test, int number, int saved, @Nullable String error, @Nullable String typed) {
        QuizQuestion question = test.quiz().questions().get(number - 1);
        int total = test.quiz().questions().size();
        String position = pages.text(locale, "privacytest.take.position", number, total);
        Map<String, Object> model = new HashMap<>();
        model.put("position", position);
        model.put("number", number);
        model.put("total", total);
        model.put("quizLanguage", test.quiz().language());
        model.put("question", question.text());
        model.put("saved", saved == 0 ? "" : pages.text(locale, "privacytest.take.saved", saved));
        model.put("error", error == null ? "" : error);
        model.put("previous", number > 1);
        model.put("next", pages.text(locale, number == total ? "privacytest.take.check" : "privacytest.take.next"));
        GivenAnswer given = test.answer(question.id()).orElse(null);
        switch (question) {
            case Open open -> {
                model.put("text", true);
                model.put("typed", typed != null ? typed : given instanceof GivenAnswer.Text(String text) ? text : "");
            }
            case TrueFalse statement -> model.put("options", truths(given));
            case SingleChoice choice -> model.put("options", options("radio", choice.options(), given, test));
            case MultipleChoice choice -> {
                model.put("several", true);
                model.put("options", options("checkbox", choice.options(), given, test));
            }
            case Inventory inventory -> {
                model.put("several", inventory.several());
                model.put(
                        "options",
                        options(inventory.several() ? "checkbox" : "radio", inventory.options(), given, test));
            }
        }
        String title = error == null ? position : pages.text(locale, "privacytest.take.errorTitle", position);
        return pages.page("question", locale, title, model);
    }

    private List<Map<String, Object>> truths(@Nullable GivenAnswer given) {
        return List.of(
                option("radio", 1, TRUE, pages.text(locale, "privacytest.take.true"), "", isTruth(given, true)),
                option("radio", 2, FALSE, pages.text(locale, "privacytest.take.false"), "", isTruth(given, false)));
    }

    private static boolean isTruth(@Nullable GivenAnswer given, boolean value) {
        return given instanceof GivenAnswer.Truth(boolean chosen) && chosen == value;
    }

    private static List<Map<String, Object>> options(
            String kind, List<Option> options, @Nullable GivenAnswer given, TestInProgress test) {
        Set<String> ticked = given instanceof GivenAnswer.Ticked(Set<String> ids) ? ids : Set.of();
        List<Map<String, Object>> shown = new ArrayList<>();
        for (Option option : options) {
            shown.add(option(
                    kind,
                    shown.size() + 1,
                    option.id(),
                    option.text(),
                    test.quiz().language(),
                    ticked.contains(option.id())));
        }
        return shown;
    }

    private static Map<String, Object> option(
            String kind, int place, String value, String label, String language, boolean chosen) {
        return Map.of(
                "kind", kind, "place", place, "value", value, "label", label, "language", language, "chosen", chosen);
    }
}
