package nl.privacyspiegel.improvement.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A version of a document as a reader sees it.
 *
 * @param unitName what the unit is called
 * @param ownerName what to call who owns it; empty when nobody does, or who did has left
 * @param since since when it is in force for somebody, or will be; empty when nothing is known of that
 * @param withdrawn since when it is withdrawn; null while it is not
 * @param known how many knew it when that was last counted
 * @param before the version that it replaces
 * @param after the version that replaces it
 */
public record DocumentLine(
        DocumentId id,
        UnitId unit,
        String unitName,
        DocumentData content,
        DocumentState state,
        String ownerName,
        List<Adoption> adoptions,
        Optional<LocalDate> since,
        @Nullable LocalDate withdrawn,
        Optional<Acknowledged> known,
        Optional<DocumentName> before,
        Optional<DocumentName> after) {

    public DocumentLine {
        adoptions = List.copyOf(adoptions);
    }

    /** How people call it: its title, with the version behind it when it has one. */
    public String name() {
        return DocumentName.of(content.title(), content.version());
    }

    /** How many bodies adopted it. */
    public int adopted() {
        return (int) adoptions.stream().filter(each -> each.on() != null).count();
    }

    /** How many bodies had adopted it at the end of this day. */
    public int adoptedBy(LocalDate day) {
        return (int) adoptions.stream().filter(each -> each.isBy(day)).count();
    }

    /** Whether its review is due on this day or was before it, while people go by it. */
    public boolean isToReviewBy(LocalDate day) {
        LocalDate review = content.dates().review();
        return state.isInForce() && review != null && !review.isAfter(day);
    }
}
