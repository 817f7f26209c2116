package nl.privacyspiegel.framework;

import java.util.List;
import nl.privacyspiegel.shared.document.ContentRules;
import org.jspecify.annotations.Nullable;

/**
 * What one grade of a scale looks like, in a short sentence: a hold for who gives grades. What a grade between two of them
 * means, {@link GradeMeaning} says.
 */
public record GradeAnchor(Grade grade, String words) {

    /** The longest sentence, in characters. */
    public static final int LONGEST = ContentRules.LONGEST_NAME;

    /** More of them than this are no hold. */
    static final int MOST = 20;

    /** As stored: documents of before there were anchors have none. */
    static List<GradeAnchor> stored(@Nullable List<GradeAnchor> anchors) {
        return anchors == null ? List.of() : List.copyOf(anchors);
    }
}
