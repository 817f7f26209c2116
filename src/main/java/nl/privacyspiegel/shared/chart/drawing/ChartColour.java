package nl.privacyspiegel.shared.chart.drawing;

import java.util.List;
import nl.privacyspiegel.shared.chart.SeriesStyle;
import nl.privacyspiegel.shared.chart.SliceStyle;

/**
 * Every colour that a chart may use: the custom property by which a page sets it, and the value for a light ground where no
 * page does. Marks and the axis differ from the ground by at least 3 to 1 and text by 4.5 to 1, on a tint too. The grid and
 * the tints may be fainter, since every value is also written.
 */
public enum ChartColour {
    START("--ps-chart-start", "#8a5a00"),
    INTERIM("--ps-chart-interim", "#6b4b9a"),
    END("--ps-chart-end", "#0b5563"),
    TARGET("--ps-chart-target", "#2e6b34"),
    GOOD("--ps-chart-good", "#0b5563"),
    SUFFICIENT("--ps-chart-sufficient", "#6b4b9a"),
    INSUFFICIENT("--ps-chart-insufficient", "#8a5a00"),
    OPTION("--ps-chart-option", "#5b747a"),
    GRID("--ps-chart-grid", "#ddd8d1"),
    AXIS("--ps-chart-axis", "#857e75"),
    TEXT("--ps-chart-text", "#1d1b19"),
    MUTED("--ps-chart-muted", "#5e5953"),
    GROUND("--ps-chart-ground", "#ffffff"),
    TINT_LOWEST("--ps-chart-tint-1", "#f3dcb4"),
    TINT_LOW("--ps-chart-tint-2", "#f8ecd6"),
    TINT_MIDDLE("--ps-chart-tint-3", "#f2f1ee"),
    TINT_HIGH("--ps-chart-tint-4", "#d7e8ea"),
    TINT_HIGHEST("--ps-chart-tint-5", "#aed3d9");

    private static final List<ChartColour> TINTS = List.of(TINT_LOWEST, TINT_LOW, TINT_MIDDLE, TINT_HIGH, TINT_HIGHEST);

    private final String property;
    private final String fallback;

    ChartColour(String property, String fallback) {
        this.property = property;
        this.fallback = fallback;
    }

    /** The name of the CSS custom property. */
    public String property() {
        return property;
    }

    /** The value on a light ground, as #rrggbb. */
    public String fallback() {
        return fallback;
    }

    static ChartColour of(SeriesStyle style) {
        return switch (style) {
            case START -> START;
            case INTERIM -> INTERIM;
            case END -> END;
            case TARGET -> TARGET;
        };
    }

    static ChartColour of(SliceStyle style) {
        return switch (style) {
            case GOOD -> GOOD;
            case SUFFICIENT -> SUFFICIENT;
            case INSUFFICIENT -> INSUFFICIENT;
            case OPTION -> OPTION;
        };
    }

    /** The quiet tint behind a value that lies so far along its scale, from 0 to 1. */
    static ChartColour tint(double along) {
        return TINTS.get(Math.clamp((long) (along * TINTS.size()), 0, TINTS.size() - 1));
    }

    String in(ColourSource colours) {
        return switch (colours) {
            case PAGE -> "var(" + property + ", " + fallback + ")";
            case STANDALONE -> fallback;
        };
    }
}
