package nl.privacyspiegel.privacytest.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import java.math.RoundingMode;
import nl.privacyspiegel.privacytest.results.Agreement;
import nl.privacyspiegel.privacytest.results.PairedKappa;
import nl.privacyspiegel.quiz.AnswerGrade;
import nl.privacyspiegel.shared.ui.Texts;
import org.jspecify.annotations.Nullable;

/** What pages about grading say in the same words. */
final class GradingWords {

    private GradingWords() {}

    /** The number of the key and the judgement: one key always means the same, whatever the question allows. */
    static String button(AnswerGrade grading) {
        return switch (grading) {
            case GOOD -> t("privacytest.grading.button.good");
            case SUFFICIENT -> t("privacytest.grading.button.sufficient");
            case INSUFFICIENT -> t("privacytest.grading.button.insufficient");
        };
    }

    static String word(AnswerGrade grading) {
        return t(grading.translationKey());
    }

    /** @param agreement null while something is left to grade */
    static String agreement(@Nullable Agreement agreement) {
        return switch (agreement) {
            case null -> t("privacytest.grading.agreement.later");
            case Agreement.Value(var kappa, int n) ->
                t("privacytest.grading.agreement.value", Texts.number(kappa.setScale(2, RoundingMode.HALF_UP)), n);
            case Agreement.Mean(var kappa, int n, int pairs) ->
                t(
                        "privacytest.grading.agreement.mean",
                        Texts.number(kappa.setScale(2, RoundingMode.HALF_UP)),
                        pairs,
                        n);
            case Agreement.TooFew(int n) -> t("privacytest.grading.agreement.few", PairedKappa.MINIMUM, n);
            case Agreement.Undefined(int n) when n == 0 -> t("privacytest.grading.agreement.none");
            case Agreement.Undefined(int n) -> t("privacytest.grading.agreement.undefined", n);
        };
    }

    /** The same in a cell of a table that says beside it how many answers it is about. */
    static String kappa(@Nullable Agreement agreement) {
        return switch (agreement) {
            case null -> t("privacytest.grading.later");
            case Agreement.Value(var kappa, int n) -> Texts.number(kappa.setScale(2, RoundingMode.HALF_UP));
            case Agreement.Mean(var kappa, int n, int pairs) -> Texts.number(kappa.setScale(2, RoundingMode.HALF_UP));
            case Agreement.TooFew(int n) -> t("privacytest.grading.kappa.few");
            case Agreement.Undefined(int n) -> t("privacytest.grading.kappa.undefined");
        };
    }

    static String equalAnswers(int number) {
        return t("privacytest.grading.equal", number);
    }
}
