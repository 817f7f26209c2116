package nl.privacyspiegel.framework;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a grade means: the anchor at it, or those it stands between.
 *
 * @param below the highest anchor at or below the grade; null when it is lower than all of them
 * @param above the lowest anchor at or above the grade; null when it is higher than all of them
 */
public record GradeMeaning(
        Grade grade, @Nullable GradeAnchor below, @Nullable GradeAnchor above) {

    /** What this grade means by these anchors; empty when there are none. */
    public static Optional<GradeMeaning> of(Grade grade, List<GradeAnchor> anchors) {
        Comparator<GradeAnchor> byGrade = Comparator.comparing(GradeAnchor::grade);
        Optional<GradeAnchor> below = anchors.stream()
                .filter(each -> each.grade().compareTo(grade) <= 0)
                .max(byGrade);
        Optional<GradeAnchor> above = anchors.stream()
                .filter(each -> each.grade().compareTo(grade) >= 0)
                .min(byGrade);
        return anchors.isEmpty()
                ? Optional.empty()
                : Optional.of(new GradeMeaning(grade, below.orElse(null), above.orElse(null)));
    }
}
