package nl.privacyspiegel.privacytest.grading;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.privacyspiegel.organisation.MemberId;

/**
 * Which answer a grader gets: what lies in front of this grader already, else the first that nobody graded, else the first
 * of the sample that somebody else graded. Never one that lies in front of somebody else.
 */
final class NextToGrade {

    private NextToGrade() {}

    /** @param groups those of one question, by place */
    static Optional<AnswerGroup> of(List<AnswerGroup> groups, MemberId grader, Instant now) {
        List<AnswerGroup> possible = groups.stream()
                .filter(group -> group.canBeGradedBy(grader) && !group.isHeldBySomebodyElse(grader, now))
                .toList();
        return first(possible, group -> group.isClaimedBy(grader))
                .or(() -> first(possible, AnswerGroup::wantsFirst))
                .or(() -> first(possible, AnswerGroup::wantsSecond));
    }

    private static Optional<AnswerGroup> first(List<AnswerGroup> groups, Predicate<AnswerGroup> which) {
        return groups.stream().filter(which).findFirst();
    }
}
