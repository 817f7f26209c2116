package nl.privacyspiegel.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A measurement in a list.
 *
 * @param revision 1 for the first, one higher for each revision
 * @param revisionReason why it was revised; null for the first
 * @param replaced whether a newer revision exists, adopted or not
 * @param adoptedOn null while open
 * @param adoptedBy the function of who adopted it; null while open
 */
public record MeasurementSummary(
        MeasurementId id,
        AssessmentId assessment,
        MeasurementKind kind,
        LocalDate date,
        int revision,
        @Nullable String revisionReason,
        boolean replaced,
        @Nullable LocalDate adoptedOn,
        @Nullable String adoptedBy,
        Progress progress) {

    public boolean isAdopted() {
        return adoptedOn != null;
    }

    /** Whether there is nothing left to fill in; a measurement that was adopted always is. */
    public boolean isFinished() {
        return isAdopted() || progress.isComplete();
    }

    /** Whether it asks for work on this day, as {@link Progress#isDue} says. */
    public boolean isDue(LocalDate today) {
        return progress.isDue(date, today);
    }

    /**
     * How far a measurement, or a domain of it, has been filled in.
     *
     * @param begun whether somebody filled in anything, be it a text without a judgement
     */
    public record Progress(int judged, int questions, int decided, int domains, boolean begun) {

        /** When nothing but judgements and decisions was filled in. */
        public Progress(int judged, int questions, int decided, int domains) {
            this(judged, questions, decided, domains, judged > 0 || decided > 0);
        }

        /** A judgement and a decision about a grade count each as one. */
        public int done() {
            return judged + decided;
        }

        /** How many judgements and decisions there are to make. */
        public int all() {
            return questions + domains;
        }

        public boolean isComplete() {
            return judged == questions && decided == domains;
        }

        public boolean isUntouched() {
            return !begun;
        }

        /** Whether what was filled in so far are texts only. */
        public boolean isWithoutJudgement() {
            return begun && judged == 0 && decided == 0;
        }

        /** What somebody began is due at once; what nobody began, from its day on. */
        public boolean isDue(LocalDate day, LocalDate today) {
            return !isUntouched() || !day.isAfter(today);
        }
    }
}
