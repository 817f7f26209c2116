package nl.privacyspiegel.privacytest.results;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** What the mean score of a topic asks for, judged by the percentage as it is written. */
public enum TrainingAdvice {
    /** Less than half of the points were earned. */
    TRAIN,
    /** Half of the points or more, but less than three quarters. */
    ATTENTION,
    /** Three quarters of the points or more. */
    GOOD;

    private static final BigDecimal ENOUGH = BigDecimal.valueOf(50);
    private static final BigDecimal WELL = BigDecimal.valueOf(75);

    /** The advice for a mean score in per cent. */
    public static TrainingAdvice of(BigDecimal facility) {
        if (facility.compareTo(ENOUGH) < 0) {
            return TRAIN;
        }
        return facility.compareTo(WELL) < 0 ? ATTENTION : GOOD;
    }

    /** The advice for a topic; none when nothing of it may be seen or nobody answered. */
    public static Optional<TrainingAdvice> of(TopicTable.Row topic) {
        return topic.facility().map(MeanScore::value).map(TrainingAdvice::of);
    }

    /** Whether the topic's own text about what a team can do belongs with it. */
    public boolean showsWhatToDo() {
        return this != GOOD;
    }

    /** The translation key of this advice. */
    public String translationKey() {
        return "privacytest.advice." + name().toLowerCase(Locale.ROOT);
    }
}
