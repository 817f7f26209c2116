package nl.privacyspiegel.assessment;

import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.assessment.target.TargetCount;
import nl.privacyspiegel.assessment.target.TargetGrade;
import nl.privacyspiegel.assessment.target.TargetStanding;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.framework.GradingScale;
import org.jspecify.annotations.Nullable;

/**
 * What an assessment aims at, domain by domain.
 *
 * @param language of the names of the domains, as a BCP 47 tag
 * @param editable whether the current member may change it
 */
public record TargetSheet(
        AssessmentSummary assessment, GradingScale scale, String language, boolean editable, List<Line> lines) {

    public TargetSheet {
        lines = List.copyOf(lines);
    }

    /**
     * One domain.
     *
     * @param latest its last grade: of this assessment or, before there is one, of the measurement before it; null without any
     * @param adopted whether the measurement with that grade was adopted; what is still open may change
     * @param target null when none was decided
     */
    public record Line(
            String domain,
            String name,
            @Nullable Grade latest,
            boolean adopted,
            @Nullable TargetGrade target) {

        /** How far the grade is from the target; empty without a target. */
        public Optional<TargetStanding> standing() {
            return Optional.ofNullable(target).map(decided -> decided.standing(latest));
        }
    }

    /** How many of the targets were reached. */
    public TargetCount count() {
        return TargetCount.of(
                lines.stream().flatMap(line -> line.standing().stream()).toList());
    }
}
