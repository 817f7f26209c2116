package nl.privacyspiegel.insight.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import nl.privacyspiegel.assessment.grading.MeanGrade;
import nl.privacyspiegel.insight.UnitGrades;
import nl.privacyspiegel.shared.FigureAge;
import nl.privacyspiegel.shared.ui.Texts;

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

    /** When these units were measured; the list is not empty. */
    static String days(List<UnitGrades> units) {
        List<LocalDate> days =
                units.stream().map(UnitGrades::date).distinct().sorted().toList();
        return days.size() == 1
                ? t("insight.measuredOn", Texts.day(days.getFirst()))
                : t("insight.measuredBetween", Texts.day(days.getFirst()), Texts.day(days.getLast()));
    }
}
