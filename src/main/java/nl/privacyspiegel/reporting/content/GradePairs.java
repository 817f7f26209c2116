package nl.privacyspiegel.reporting.content;

import java.util.List;
import nl.privacyspiegel.framework.GradingScale;

/**
 * What charts of first and last grades side by side have to know besides the grades.
 *
 * @param header the names of the columns: the domain, the first grade, the last grade
 */
public record GradePairs(GradingScale scale, List<String> header, String radarDescription, String barDescription) {

    public GradePairs {
        header = List.copyOf(header);
    }
}
