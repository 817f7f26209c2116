package nl.privacyspiegel.assessment.grading;

import java.math.BigDecimal;
import java.util.Optional;
import nl.privacyspiegel.framework.Grade;
import org.jspecify.annotations.Nullable;

/**
 * What became of something that is graded at two moments. The one rule for change: what rose, fell or stayed is only said
 * of grades that are known at both moments, and of an absent grade nothing is said.
 */
public sealed interface GradeChange {

    /**
     * Graded higher at the last moment.
     *
     * @param by how much higher the later grade is, above zero
     */
    record Rose(BigDecimal by) implements GradeChange {

        public Rose {
            by = requirePositive(by);
        }
    }

    /**
     * Graded lower at the last moment.
     *
     * @param by how much lower the later grade is, above zero
     */
    record Fell(BigDecimal by) implements GradeChange {

        public Fell {
            by = requirePositive(by);
        }
    }

    /** Graded at both moments with the same grade. */
    record Same() implements GradeChange {}

    /** Graded at the first moment only. */
    record OnlyStart() implements GradeChange {}

    /** Graded at the last moment only. */
    record OnlyEnd() implements GradeChange {}

    /** Graded at neither moment. */
    record Neither() implements GradeChange {}

    static GradeChange between(@Nullable Grade start, @Nullable Grade end) {
        return between(
                Optional.ofNullable(start).map(Grade::value),
                Optional.ofNullable(end).map(Grade::value));
    }

    /** The same of means or other numbers on the scale of a grade. */
    static GradeChange between(Optional<BigDecimal> start, Optional<BigDecimal> end) {
        if (start.isEmpty()) {
            return end.isEmpty() ? new Neither() : new OnlyEnd();
        }
        if (end.isEmpty()) {
            return new OnlyStart();
        }
        BigDecimal difference = end.get().subtract(start.get());
        return switch (difference.signum()) {
            case 1 -> new Rose(difference);
            case -1 -> new Fell(difference.negate());
            default -> new Same();
        };
    }

    /** End minus start; empty unless graded at both moments. */
    default Optional<BigDecimal> difference() {
        return switch (this) {
            case Rose(BigDecimal by) -> Optional.of(by);
            case Fell(BigDecimal by) -> Optional.of(by.negate());
            case Same() -> Optional.of(BigDecimal.ZERO);
            case OnlyStart() -> Optional.empty();
            case OnlyEnd() -> Optional.empty();
            case Neither() -> Optional.empty();
        };
    }

    /** Whether it is graded at both moments. */
    default boolean isComparable() {
        return difference().isPresent();
    }

    private static BigDecimal requirePositive(BigDecimal by) {
        if (by.signum() <= 0) {
            throw new IllegalArgumentException("not above zero: " + by);
        }
        return Grade.plain(by);
    }
}
