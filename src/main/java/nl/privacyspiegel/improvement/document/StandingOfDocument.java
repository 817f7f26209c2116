package nl.privacyspiegel.improvement.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a document stands on a day, from facts alone. It is in force for a municipality as soon as its college adopted it, and
 * not before the day on which it begins; what nobody has to adopt is in force from that day. It lapses when it is withdrawn,
 * when its last day has passed, or when the version after it is in force for everybody.
 *
 * @param withdrawn since when it is withdrawn; null while it is not
 * @param replaced since when the version after it is in force for everybody; null while there is none that is
 */
record StandingOfDocument(
        DocumentDates dates,
        List<Adoption> adoptions,
        @Nullable LocalDate withdrawn,
        @Nullable LocalDate replaced) {

    /** Since when it is in force for somebody; empty when it never was or will be, as far as is known. */
    static Optional<LocalDate> since(DocumentDates dates, List<Adoption> adoptions) {
        return adoptions.isEmpty()
                ? Optional.ofNullable(dates.begins())
                : adoptions.stream()
                        .flatMap(each -> each.inForceSince(dates.begins()).stream())
                        .min(LocalDate::compareTo);
    }

    /** Since when it is in force for everybody that has to adopt it; empty while that is not so. */
    static Optional<LocalDate> everywhereSince(DocumentDates dates, List<Adoption> adoptions) {
        return adoptions.stream().anyMatch(each -> each.on() == null)
                ? Optional.empty()
                : adoptions.stream()
                        .flatMap(each -> each.inForceSince(dates.begins()).stream())
                        .max(LocalDate::compareTo)
                        .or(() -> Optional.ofNullable(dates.begins()));
    }

    DocumentState on(LocalDate day) {
        if (isPast(withdrawn, day) || isPast(replaced, day) || isOver(day)) {
            return DocumentState.LAPSED;
        }
        if (isPast(since(dates, adoptions).orElse(null), day)) {
            LocalDate review = dates.review();
            return review != null && review.isBefore(day) ? DocumentState.TO_REVIEW : DocumentState.IN_FORCE;
        }
        if (adoptions.stream().anyMatch(each -> each.isBy(day))) {
            return DocumentState.ADOPTED;
        }
        return isPast(dates.offered(), day) ? DocumentState.OFFERED : DocumentState.DRAFT;
    }

    private boolean isOver(LocalDate day) {
        LocalDate until = dates.until();
        return until != null && until.isBefore(day);
    }

    private static boolean isPast(@Nullable LocalDate moment, LocalDate day) {
        return moment != null && !moment.isAfter(day);
    }
}
