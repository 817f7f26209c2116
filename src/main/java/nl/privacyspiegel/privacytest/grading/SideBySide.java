package nl.privacyspiegel.privacytest.grading;

import java.util.Collection;

/**
 * When the judgements of two graders may be laid side by side: as soon as nothing is left to grade in the whole campaign.
 * Before that nobody learns where two graders differ or how well they agree, so a second judgement is given, and perhaps
 * taken back, without knowing the first. From then on no judgement can be taken back: a difference is settled instead.
 */
final class SideBySide {

    private SideBySide() {}

    /** @param groups all those of a campaign */
    static boolean isOpen(Collection<AnswerGroup> groups) {
        return groups.stream().noneMatch(group -> group.wantsFirst() || group.wantsSecond());
    }

    /** Whether there is something to see; where nothing was graded twice, a judgement may still be taken back. */
    static boolean shows(Collection<AnswerGroup> groups) {
        return isOpen(groups) && groups.stream().anyMatch(group -> group.secondGrading() != null);
    }
}
