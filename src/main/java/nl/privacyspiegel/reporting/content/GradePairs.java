package nl.privacyspiegel.reporting.content;

import java.util.List;
import nl.privacyspiegel.framework.GradingScale;

/**
 * What charts of first and last grades side by side have to know besides the grades.
 *
 * @param header the names of the columns: the domain, the first grade, the last grade
 * @param radarShows the conclusion of the web; empty when there is none
 * @param barShows the conclusion of the bars; empty when there is none
 */
public record GradePairs(
        GradingScale scale,
        List<String> header,
        String radarShows,
        String radarDescription,
        String barShows,
        String barDescription) {

    public GradePairs {
        header = List.copyOf(header);
    }
}
