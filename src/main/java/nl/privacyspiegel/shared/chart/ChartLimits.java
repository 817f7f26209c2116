package nl.privacyspiegel.shared.chart;

import java.util.ArrayList;
import java.util.List;

/** How much one chart can show and still be read; what is more goes to a next chart or to another kind of chart. */
public final class ChartLimits {

    /** With fewer corners a web is a line. */
    public static final int FEWEST_CORNERS = 3;

    /** With more corners the words around a web take more room than the web. */
    public static final int MOST_CORNERS = 8;

    /** With more of them, the bars of one chart do not fit on a slide or a page. */
    public static final int MOST_BARS = 10;

    private ChartLimits() {}

    /**
     * Categories that one of several charts shows.
     *
     * @param from the first of them, counted from zero
     * @param to the one after the last
     * @param number of this chart, counted from one
     * @param of how many charts there are
     */
    public record Part(int from, int to, int number, int of) {

        /** The categories of this part. */
        public <T> List<T> of(List<T> all) {
            return all.subList(from, to);
        }
    }

    /** Whether so many categories can be read as a web. */
    public static boolean fitsWeb(int categories) {
        return categories >= FEWEST_CORNERS && categories <= MOST_CORNERS;
    }

    /** So many categories over charts of about the same length; none of them without categories. */
    public static List<Part> parts(int categories) {
        return parts(categories, MOST_BARS);
    }

    /** The same with at most so many in one chart. */
    public static List<Part> parts(int categories, int most) {
        int count = (categories + most - 1) / most;
        List<Part> parts = new ArrayList<>();
        for (int part = 0; part < count; part++) {
            int from = (int) ((long) categories * part / count);
            int to = (int) ((long) categories * (part + 1) / count);
            parts.add(new Part(from, to, part + 1, count));
        }
        return parts;
    }
}
