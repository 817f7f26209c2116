package nl.privacyspiegel.reporting.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import nl.privacyspiegel.assessment.grading.MeanGrade;
import nl.privacyspiegel.privacytest.results.Percentage;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a report table: what it is, so that a writer can give it a type, and how it reads. What a reader sees is
 * {@link #display()}, the same on screen and in every file.
 */
public sealed interface ReportCell {

    String display();

    record Blank() implements ReportCell {

        @Override
        public String display() {
            return "";
        }
    }

    /**
     * Words.
     *
     * @param language that of content; null for words of the report itself
     */
    record Text(String display, @Nullable Locale language) implements ReportCell {

        public Text(String display) {
            this(display, null);
        }

        /** What people of the organisation, or the framework, call or say of something. */
        static Text content(String display) {
            return new Text(display, Said.TYPED);
        }

        /** All of it in one language: that of its first piece. */
        static Text of(Said said) {
            return new Text(
                    said.text(),
                    said.isEmpty() ? null : said.pieces().getFirst().language());
        }
    }

    /** Words of the report around content, each in its own language. */
    record Sentence(Said said) implements ReportCell {

        @Override
        public String display() {
            return said.text();
        }
    }

    /** The language of this when it is content; null when it is words of the report. */
    default @Nullable Locale language() {
        return this instanceof Status ? Said.TYPED : null;
    }

    /** What was found, followed by where it can be seen. Either may be empty. */
    record Status(String narrative, String references, String referencesLabel) implements ReportCell {

        @Override
        public String display() {
            if (references.isEmpty()) {
                return narrative;
            }
            return narrative + (narrative.isEmpty() ? "" : "\n\n") + referencesLabel + " " + references;
        }
    }

    /** A grade; the value is null when the domain has none, which is not zero. */
    record GradeValue(@Nullable BigDecimal value, int decimals, String display) implements ReportCell {}

    /** End minus start, of a domain or of the mean of the same domains; the value is null when either is absent. */
    record Change(@Nullable BigDecimal value, int decimals, String display) implements ReportCell {}

    /** The mean of the grades above it in its column. */
    record Mean(MeanGrade mean, String display) implements ReportCell {}

    /** The mean of the grades in its column of which the domain has a grade in both. */
    record SharedMean(MeanGrade mean, String display) implements ReportCell {}

    /**
     * Over how many of the domains the mean above it goes.
     *
     * @param shared whether that is a {@link SharedMean}
     */
    record Coverage(MeanGrade mean, boolean shared, String display) implements ReportCell {}

    /**
     * A share in per cent; the value is null when there is none, which is not zero, and then it says why in words.
     *
     * @param exact false for an estimate in whole per cents
     */
    record Share(@Nullable BigDecimal percentage, String display, boolean exact) implements ReportCell {

        /** Words in the place of a share. */
        Share(String words) {
            this(null, words, true);
        }
    }

    /**
     * How much one share differs from another, in percentage points.
     *
     * @param exact false for an estimate in whole points
     */
    record Points(BigDecimal value, String display, boolean exact) implements ReportCell {}

    record Day(LocalDate value, String display) implements ReportCell {}

    record Time(LocalDateTime value, String display) implements ReportCell {}

    /**
     * How many.
     *
     * @param exact false for an estimate
     */
    record Count(int value, boolean exact) implements ReportCell {

        Count(int value) {
            this(value, true);
        }

        @Override
        public String display() {
            return (exact ? "" : Percentage.ABOUT) + value;
        }
    }
}
