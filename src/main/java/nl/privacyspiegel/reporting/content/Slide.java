package nl.privacyspiegel.reporting.content;

import java.math.BigDecimal;
import java.util.List;

/**
 * One page of a presentation, without a file format.
 *
 * @param title its one message, as a sentence
 * @param caption a line below; may be empty
 */
public record Slide(Said title, Body body, Said caption) {

    public sealed interface Body {}

    /** The first page: lines below the message. */
    public record Opening(List<Said> lines) implements Body {
        public Opening {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Points below each other.
     *
     * @param request what the title asks, for who wrote above it that something is asked; nothing of other points
     */
    public record Points(List<Said> points, Said request) implements Body {
        public Points {
            points = List.copyOf(points);
        }

        Points(List<Said> points) {
            this(points, Said.NOTHING);
        }
    }

    public record Facts(ReportTable table, String description) implements Body {}

    /** A short table, and below it a second message with its own. */
    public record Two(Facts above, Said message, Facts below) implements Body {}

    /**
     * Bars below each other.
     *
     * @param data the names of the categories and then a column for each series
     */
    public record Columns(ReportTable data, String description, BigDecimal from, BigDecimal to, BigDecimal unit)
            implements Body {

        /** The same over other categories. */
        public Columns of(ReportTable other) {
            return new Columns(other, description, from, to, unit);
        }
    }

    /** The same as a web. */
    public record Web(ReportTable data, String description, BigDecimal from, BigDecimal to, BigDecimal unit)
            implements Body {}

    /** Columns on each other that make a whole. */
    public record Stacks(ReportTable data, String description) implements Body {}
}
