package nl.privacyspiegel.insight.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import nl.privacyspiegel.assessment.DomainScore;
import nl.privacyspiegel.assessment.Grade;
import nl.privacyspiegel.assessment.MeanGrade;
import nl.privacyspiegel.insight.UnitGrades;
import nl.privacyspiegel.shared.ui.Texts;
import org.jspecify.annotations.Nullable;

/** How grades are said on the pages of this module. */
final class GradeWords {

    private GradeWords() {}

    /** A mean with over how many domains it goes. */
    static String mean(MeanGrade mean) {
        return mean.value()
                .map(value -> t("insight.mean.over", Texts.number(value), mean.graded(), mean.total()))
                .orElseGet(() -> t("insight.absent"));
    }

    /** A grade with its change, such as "7 (+2)", or why there is none. */
    static String grade(UnitGrades unit, String domain) {
        @Nullable DomainScore score = unit.scores().get(domain);
        if (score == null) {
            return t("insight.notComparable");
        }
        Grade grade = score.grade();
        if (grade == null) {
            return t("insight.absent");
        }
        String number = Texts.number(grade.value());
        return unit.changes().containsKey(domain)
                ? t("insight.grade.change", number, Texts.change(unit.changes().getOrDefault(domain, grade.value())))
                : number;
    }
}
