package nl.privacyspiegel.assessment.consensus;

import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.shared.LongText;
import nl.privacyspiegel.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * What one member says about a domain. Who says nothing yet has no ballot, which is another thing than abstaining.
 *
 * @param grade only with {@link Choice#GRADE}
 * @param motivation why; empty where a member who gave it is no longer known, and may be so without a grade
 */
public record Ballot(Choice choice, @Nullable Grade grade, String motivation) {

    /** The longest motivation, in characters. */
    public static final int LONGEST_MOTIVATION = 2_000;

    /** What a member can do with the question for a grade. Names are stored: never rename one. */
    public enum Choice {
        GRADE,
        /** The member has no judgement of this domain. */
        ABSTAIN,
        /** The member finds that this domain cannot be graded here. */
        NOT_APPLICABLE
    }

    /** @throws RuleViolation when a grade is missing, or the motivation is too long */
    public Ballot {
        motivation = LongText.prose(motivation, LONGEST_MOTIVATION);
        if (choice == Choice.GRADE && grade == null) {
            throw new RuleViolation("assessment.consensus.vote.missing");
        }
        if (choice != Choice.GRADE) {
            grade = null;
        }
    }

    /** @throws RuleViolation when it is a grade that says not why: the others can only talk about what they can read */
    void requireReason() {
        if (choice == Choice.GRADE && motivation.isBlank()) {
            throw new RuleViolation("assessment.consensus.vote.reason");
        }
    }

    public static Ballot graded(Grade grade, String motivation) {
        return new Ballot(Choice.GRADE, grade, motivation);
    }
}
