package nl.privacyspiegel.assessment.finding;

import java.time.LocalDate;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.shared.LongText;
import org.jspecify.annotations.Nullable;

/**
 * What a working group found for one question at one moment. Texts are empty, never null, when nothing was written.
 *
 * @param judgement null while still open
 * @param date the day this was found, or null when not said
 * @param references where it can be seen: documents, decisions, links; free text
 */
public record FindingData(
        String narrative,
        @Nullable Judgement judgement,
        @Nullable LocalDate date,
        String references) {

    /** The longest narrative, in characters. */
    public static final int LONGEST_NARRATIVE = 10_000;

    /** The longest references, in characters. */
    public static final int LONGEST_REFERENCES = 2_000;

    public static final FindingData EMPTY = new FindingData("", null, null, "");

    /** @throws nl.privacyspiegel.shared.RuleViolation when a text is too long */
    public FindingData {
        narrative = LongText.clean(narrative, LONGEST_NARRATIVE);
        references = LongText.clean(references, LONGEST_REFERENCES);
    }

    /** Whether this says the same as an earlier finding: same status, same judgement. The date may differ. */
    public boolean repeats(FindingData earlier) {
        return !isEmpty() && narrative.equals(earlier.narrative) && judgement == earlier.judgement;
    }

    /** Whether there is nothing to repeat: no status, judgement or references. A date alone says nothing. */
    public boolean saysNothing() {
        return narrative.isBlank() && judgement == null && references.isBlank();
    }

    /** This earlier finding repeated where another still says nothing; what differs is undecided. The date stays. */
    public Merge<FindingData> repeatedIn(FindingData now) {
        return Merge.ofFindings(EMPTY, new FindingData(narrative, judgement, null, references), now);
    }

    /** Whether there is still something to do: not judged, or judged no. */
    public boolean isUnsettled() {
        return judgement == null || judgement == Judgement.NO;
    }

    /** This, found on that day when it says no day itself. */
    public FindingData foundOn(LocalDate day) {
        return date == null ? new FindingData(narrative, judgement, day, references) : this;
    }

    /**
     * The day on which something was found when nobody says otherwise: that of the measurement, but nothing is found on a day
     * that has not come.
     */
    public static LocalDate usualDay(LocalDate measurement, LocalDate today) {
        return measurement.isAfter(today) ? today : measurement;
    }

    /** Whether nothing has been filled in yet. */
    public boolean isEmpty() {
        return equals(EMPTY);
    }
}
