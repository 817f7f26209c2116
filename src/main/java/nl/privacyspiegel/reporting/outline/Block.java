package nl.privacyspiegel.reporting.outline;

import java.util.List;
import nl.privacyspiegel.reporting.content.ConcludedChart;
import nl.privacyspiegel.reporting.content.ReportTable;
import nl.privacyspiegel.reporting.content.Said;

/** A part of a document to read from top to bottom, without a file format. */
public sealed interface Block {

    /** What a line is, from which a writer decides how it looks. */
    enum Kind {
        TITLE,
        SUBTITLE,
        LEAD,
        NORMAL,
        BULLET,
        NOTE
    }

    /** A heading; the highest level is 1. */
    record Heading(int level, Said text) implements Block {}

    /**
     * Words of one kind.
     *
     * @param withNext whether it may not be the last of a page
     */
    record Line(Kind kind, Said text, boolean withNext) implements Block {

        Line(Kind kind, Said text) {
            this(kind, text, false);
        }
    }

    /**
     * A chart with what it shows.
     *
     * @param highest how high it may be, in points
     */
    record Picture(ConcludedChart chart, double highest) implements Block {}

    /**
     * A table.
     *
     * @param spoken what a reader hears of it
     * @param widths how its columns share the width; none when that follows from what is in them
     */
    record Grid(ReportTable table, String spoken, List<Integer> widths) implements Block {
        public Grid {
            widths = List.copyOf(widths);
        }
    }

    /** What follows begins on a page of its own. */
    record PageEnd() implements Block {}
}
