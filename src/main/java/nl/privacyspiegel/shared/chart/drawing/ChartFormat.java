package nl.privacyspiegel.shared.chart.drawing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.chart.ChartSpec;
import nl.privacyspiegel.shared.chart.ChartTable;

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

    /** With its character set where it is text. */
    public String mediaType() {
        return mediaType;
    }

    /**
     * The format with this end of a file name.
     *
     * @throws NotFoundException when there is none
     */
    public static ChartFormat of(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension().equals(extension))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /**
     * A chart as a file.
     *
     * @param table all numbers of the chart, also those that do not fit the drawing
     * @param conclusion what a picture shows, in words above its title; empty when there is none
     */
    public byte[] write(ChartSpec chart, ChartTable table, Locale locale, String conclusion) {
        return switch (this) {
            case PNG -> Charts.png(chart, ChartSize.WIDE, locale, conclusion);
            case SVG ->
                Charts.svgFile(chart, ChartSize.WIDE, locale, conclusion).getBytes(StandardCharsets.UTF_8);
            case CSV -> table.csv().getBytes(StandardCharsets.UTF_8);
        };
    }
}
