package nl.privacyspiegel.insight;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.chart.ChartSize;
import nl.privacyspiegel.shared.chart.Charts;
import nl.privacyspiegel.shared.chart.Palette;

/** As what a chart can be taken along. */
public enum ChartFormat {
    PNG("image/png"),
    SVG("image/svg+xml"),
    CSV("text/csv;charset=UTF-8");

    private final String mediaType;

    ChartFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The end of the name of a file. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    String mediaType() {
        return mediaType;
    }

    /** @throws NotFoundException when there is no such format */
    static ChartFormat of(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension().equals(extension))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    byte[] write(InsightChart chart, Locale locale) {
        return switch (this) {
            case PNG -> Charts.png(chart.chart(), ChartSize.WIDE, locale);
            case SVG ->
                Charts.svg(chart.chart(), ChartSize.WIDE, locale, Palette.STANDALONE)
                        .getBytes(StandardCharsets.UTF_8);
            case CSV -> chart.table().csv().getBytes(StandardCharsets.UTF_8);
        };
    }
}
