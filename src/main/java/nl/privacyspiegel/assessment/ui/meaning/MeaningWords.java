package nl.privacyspiegel.assessment.ui.meaning;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.framework.GradeAnchor;
import nl.privacyspiegel.framework.GradeMeaning;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.Texts;

/** What a grade means, as a sentence of the page around the words of a framework. */
public final class MeaningWords {

    private MeaningWords() {}

    /** The sentence, with the words of the framework in their own language. */
    public static Component[] of(GradeMeaning meaning, ContentLanguage framework) {
        return say(meaning, framework::content, ContentLanguage::sentence);
    }

    /**
     * The sentence as text.
     *
     * @param words how the words of the framework stand in it
     */
    public static String text(GradeMeaning meaning, Function<String, String> words) {
        return say(meaning, words, (key, arguments) -> t(key, arguments));
    }

    private static <T> T say(
            GradeMeaning meaning, Function<String, ?> words, BiFunction<String, Object[], T> sentence) {
        GradeAnchor below = meaning.below();
        GradeAnchor above = meaning.above();
        String grade = number(meaning.grade());
        if (below != null && above != null && !below.equals(above)) {
            return sentence.apply("assessment.meaning.between", new Object[] {
                grade,
                number(below.grade()),
                words.apply(below.words()),
                number(above.grade()),
                words.apply(above.words())
            });
        }
        GradeAnchor one = Objects.requireNonNull(below == null ? above : below);
        if (below != null && above != null) {
            return sentence.apply("assessment.meaning.at", new Object[] {grade, words.apply(one.words())});
        }
        return sentence.apply(
                below == null ? "assessment.meaning.below" : "assessment.meaning.above",
                new Object[] {grade, number(one.grade()), words.apply(one.words())});
    }

    static String number(Grade grade) {
        return Texts.number(grade.value());
    }
}
