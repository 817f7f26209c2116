package nl.privacyspiegel.reporting.office;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.privacyspiegel.shared.chart.drawing.ShorterName;

/**
 * Names as they fit beside the bars of a chart, in few lines. Of a longer name the middle is left out, because names often
 * differ in their last words only; names that would read alike get their number in front.
 */
public record ChartNames(double width, double size, int lines) {

    /** The names in the same order, each of them different when they were. */
    public List<String> of(List<String> names) {
        List<String> fitting = names.stream().map(this::fitting).toList();
        Set<String> seen = new HashSet<>();
        if (fitting.stream().allMatch(seen::add)) {
            return fitting;
        }
        List<String> numbered = new ArrayList<>();
        for (int index = 0; index < names.size(); index++) {
            numbered.add(fitting(index + 1 + ". " + names.get(index)));
        }
        return numbered;
    }

    private String fitting(String name) {
        String clean = OfficeText.clean(name).replace('\n', ' ').strip();
        return ShorterName.fitting(clean, this::fits);
    }

    private boolean fits(String text) {
        return new TextLayout(width, size, false).lines(text) <= lines;
    }
}
