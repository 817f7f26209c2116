package nl.privacyspiegel.shared.chart;

import java.math.BigDecimal;
import java.util.List;

/**
 * A whole in its parts, the first from the top and the others clockwise unless the words need another turn. A part of
 * nothing is not drawn, and is in the table.
 *
 * @param heading what the parts are, as the heading of their column in the table
 * @param share what the percentages are, as the heading of theirs
 * @param slices percentages that make a whole, apart from what rounding does to them; so not the options of a question of
 *     which several could be chosen
 */
public record PieChart(String title, String description, String heading, String share, List<Slice> slices)
        implements ChartSpec {

    private static final int MOST_SLICES = 12;
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final BigDecimal ROUNDING = BigDecimal.ONE;

    public PieChart {
        Checks.text(title, "title");
        Checks.text(description, "description");
        Checks.text(heading, "heading");
        Checks.text(share, "share");
        slices = List.copyOf(slices);
        Checks.that(slices.size() <= MOST_SLICES, "more slices than can be told apart");
        BigDecimal sum = slices.stream().map(Slice::percentage).reduce(BigDecimal.ZERO, BigDecimal::add);
        Checks.that(sum.subtract(WHOLE).abs().compareTo(ROUNDING) <= 0, "the slices make no whole");
    }
}
