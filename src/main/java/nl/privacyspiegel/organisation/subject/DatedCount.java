package nl.privacyspiegel.organisation.subject;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How something stood on a day, as one reader may see it. What is hidden because a group is too small is not there at all.
 *
 * @param ref what was counted, in which unit
 * @param title what people call it: content
 * @param language of the title, as a BCP 47 tag; null for that of the organisation
 * @param day the day that the amount is of, which is never after the day that was asked for
 * @param words the amount with what belongs to it, in the language of the reader
 * @param address where it can be seen, below the root of the application
 */
public record DatedCount(
        SubjectRef ref,
        String title,
        @Nullable String language,
        Amount amount,
        LocalDate day,
        String words,
        String address) {

    /** How much it is. */
    public sealed interface Amount {

        /** A number that stands by itself, such as a grade or how many there are. */
        record Value(BigDecimal value) implements Amount {}

        /**
         * A part of a whole.
         *
         * @param percentage between 0 and 100
         * @param whole how many it is a part of; null when that is not told
         * @param exact whether it may be written with a decimal, and compared as it is
         */
        record Share(BigDecimal percentage, @Nullable Long whole, boolean exact) implements Amount {

            private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

            /** @throws IllegalArgumentException when it is no part of a whole */
            public Share {
                if (percentage.signum() < 0 || percentage.compareTo(HUNDRED) > 0 || (whole != null && whole <= 0)) {
                    throw new IllegalArgumentException("not a part of a whole: " + percentage + " of " + whole);
                }
            }

            /** Of how many; empty when that is not told. */
            public Optional<Long> denominator() {
                return Optional.ofNullable(whole);
            }
        }
    }
}
