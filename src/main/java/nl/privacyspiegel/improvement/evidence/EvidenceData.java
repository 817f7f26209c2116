package nl.privacyspiegel.improvement.evidence;

import java.time.LocalDate;
import java.util.Optional;
import nl.privacyspiegel.shared.LongText;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ShortText;
import org.jspecify.annotations.Nullable;

/**
 * What people say of a version of a piece of evidence.
 *
 * @param title what it is called
 * @param note what it shows; may be empty
 * @param day of when it is: how old evidence is counts from here
 * @param validUntil the last day on which it still shows what it has to; null when that does not end
 */
public record EvidenceData(
        String title, String note, LocalDate day, @Nullable LocalDate validUntil) {

    /** The longest note, in characters. */
    public static final int LONGEST_NOTE = 2_000;

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    /** @throws RuleViolation without a title, with a text that is too long, or with days that cannot be */
    public EvidenceData {
        title = ShortText.require(title, "improvement.evidence.title.missing");
        note = LongText.prose(note, LONGEST_NOTE);
        if (isImpossible(day)) {
            throw new RuleViolation("improvement.evidence.day.wrong", FIRST_YEAR, LAST_YEAR);
        }
        if (validUntil != null && (isImpossible(validUntil) || validUntil.isBefore(day))) {
            throw new RuleViolation("improvement.evidence.until.wrong");
        }
    }

    private static boolean isImpossible(LocalDate day) {
        return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR;
    }

    /** The last day on which it shows what it has to. */
    public Optional<LocalDate> until() {
        return Optional.ofNullable(validUntil);
    }
}
