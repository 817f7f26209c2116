package nl.privacyspiegel.insight.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.grading.GradeChange;
import nl.privacyspiegel.assessment.grading.GradeChanges.MeanChange;
import nl.privacyspiegel.assessment.grading.MeanGrade;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.insight.Overview.ComparedDays;
import nl.privacyspiegel.insight.Overview.Grades;
import nl.privacyspiegel.insight.UnitGrades;
import nl.privacyspiegel.shared.FigureAge;
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

    /** The same in a cell of a table: no word of it is broken. */
    static Span meanCell(MeanGrade mean) {
        Span cell = new Span(mean(mean));
        cell.addClassName("ps-whole-words");
        return cell;
    }

    /** The day of a measurement, with a word when it is long ago. */
    static String day(LocalDate day, LocalDate today) {
        return FigureAge.isOld(day, today) ? t("insight.day.old", Texts.day(day)) : Texts.day(day);
    }

    /** Such as "Gemeten op 28 mei 2017 (meer dan een jaar geleden)." */
    static String measured(LocalDate day, LocalDate today) {
        return t("insight.measuredOn", day(day, today));
    }

    /** When these units were measured; the list is not empty. */
    static String days(List<UnitGrades> units) {
        List<LocalDate> days =
                units.stream().map(UnitGrades::date).distinct().sorted().toList();
        return days.size() == 1
                ? t("insight.measuredOn", Texts.day(days.getFirst()))
                : t("insight.measuredBetween", Texts.day(days.getFirst()), Texts.day(days.getLast()));
    }

    /** How the mean of the grades that can be compared changed, with its ends and their days. */
    static String moved(Grades grades) {
        MeanChange mean = grades.meanChange();
        ComparedDays days = grades.comparedDays();
        return t(
                "insight.tile.grades.moved",
                mean.start().value().map(Texts::number).orElseThrow(),
                fromTo(days.earlier()),
                mean.end().value().map(Texts::number).orElseThrow(),
                fromTo(days.later()),
                mean.change().difference().map(Texts::change).orElseThrow(),
                mean.over());
    }

    private static String fromTo(List<LocalDate> days) {
        String first = Texts.day(days.getFirst());
        return days.size() == 1 ? first : first + " – " + Texts.day(days.getLast());
    }

    /** A grade with its change, such as "7 (+2)", or why there is none. */
    static String grade(UnitGrades unit, String domain) {
        @Nullable DomainGrade score = unit.scores().get(domain);
        if (score == null) {
            return t("insight.notComparable");
        }
        Grade grade = score.grade();
        if (grade == null) {
            return t("insight.absent");
        }
        String number = Texts.number(grade.value());
        return Optional.ofNullable(unit.changes().get(domain))
                .flatMap(GradeChange::difference)
                .map(change -> t("insight.grade.change", number, Texts.change(change)))
                .orElse(number);
    }
}
