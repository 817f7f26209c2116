package nl.privacyspiegel.shared.document;

import java.util.List;
import java.util.Set;

/**
 * A question of a version, with all that decides whether a question of another version is the same.
 *
 * @param named whether its id was given to it; false for an id that only tells the place it once had
 * @param code what people call it
 * @param part the id of the part of the document that it stands in
 * @param partName how that part is called
 * @param wording its text with its answers, see {@link Wording}
 * @param fixed what can never differ, whatever an editor declares, such as what kind of question it is
 * @param right texts of answers that are right
 * @param wrong texts of answers that are wrong
 */
public record VersionItem(
        String id,
        boolean named,
        String code,
        String part,
        String partName,
        String wording,
        String fixed,
        Set<String> right,
        Set<String> wrong,
        List<SameAs> sameAs) {

    public VersionItem {
        right = Set.copyOf(right);
        wrong = Set.copyOf(wrong);
        sameAs = List.copyOf(sameAs);
    }

    String key() {
        return Wording.key(wording);
    }

    /** Whether an answer to the one can count as an answer to the other at all. */
    boolean canBeSameAs(VersionItem other) {
        return fixed.equals(other.fixed)
                && right.stream().noneMatch(other.wrong::contains)
                && wrong.stream().noneMatch(other.right::contains);
    }

    boolean isDeclaredSameAs(VersionItem other) {
        return SameAs.joins(sameAs, wording, other.wording) || SameAs.joins(other.sameAs, other.wording, wording);
    }
}
