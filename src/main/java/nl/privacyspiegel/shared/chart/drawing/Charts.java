package nl.privacyspiegel.shared.chart.drawing;

import java.util.List;
import java.util.Locale;
import nl.privacyspiegel.shared.Fingerprint;
import nl.privacyspiegel.shared.chart.ChartSpec;
import nl.privacyspiegel.shared.chart.ClusteredBarChart;
import nl.privacyspiegel.shared.chart.HeatMap;
import nl.privacyspiegel.shared.chart.LineChart;
import nl.privacyspiegel.shared.chart.PieChart;
import nl.privacyspiegel.shared.chart.PositionChart;
import nl.privacyspiegel.shared.chart.RadarChart;
import nl.privacyspiegel.shared.chart.SlopeChart;
import nl.privacyspiegel.shared.chart.StackedBarChart;

/**
 * Draws charts as SVG. The same specification gives the same text, from any thread and on any server, whether or not it has
 * fonts. The text is well-formed XML without scripts, styles, links or pictures, so it can stand inside a page as it is.
 */
public final class Charts {

    private static final int ID_DIGITS = 12;
    private static final int PADDING = 16;
    private static final int HEADING_TYPE = 16;
    private static final int HEADING_LINE = 22;
    private static final int HEADING_LINES = 3;

    private Charts() {}

    /** The chart in the colours of the page around it, to be shown inside that page. */
    public static String svg(ChartSpec spec, ChartSize size, Locale locale) {
        return svg(spec, size, locale, Palette.PAGE);
    }

    /** The same with names that are content in this language, whatever the chart says itself. */
    public static String svg(ChartSpec spec, ChartSize size, Locale locale, String names) {
        return svg(spec, size, locale, Palette.PAGE, names);
    }

    /** The chart for a page, or as a file of its own, which then shows its title and has a ground and a size. */
    public static String svg(ChartSpec spec, ChartSize size, Locale locale, Palette palette) {
        return svg(spec, size, locale, palette, spec.language());
    }

    private static String svg(ChartSpec spec, ChartSize size, Locale locale, Palette palette, String names) {
        Drawing drawing = switch (spec) {
            case RadarChart radar -> RadarPlot.drawing(radar.data(), size, locale);
            case ClusteredBarChart bars -> BarPlot.drawing(bars.data(), size, locale);
            case PieChart pie -> PiePlot.drawing(pie, size, locale);
            case LineChart lines -> LinePlot.drawing(lines, size, locale);
            case SlopeChart slopes -> SlopePlot.drawing(slopes.data(), size, locale);
            case HeatMap map -> HeatPlot.drawing(map, size, locale);
            case StackedBarChart stacks -> StackPlot.drawing(stacks, size, locale);
            case PositionChart positions -> PositionPlot.drawing(positions, size, locale);
        };
        SvgCanvas canvas = new SvgCanvas(palette, isOther(names, locale) ? names : "");
        Frame frame = switch (palette) {
            case PAGE -> new Frame(0, 0, size.width(), drawing.height());
            case STANDALONE -> ground(canvas, spec.title(), drawing);
        };
        drawing.draw(canvas);
        return document(spec, size, palette, frame, canvas.body(), locale);
    }

    /** The chart as a picture in PNG, as the file of its own, at twice its size so that it is sharp on paper too. */
    public static byte[] png(ChartSpec spec, ChartSize size, Locale locale) {
        return ChartPicture.png(svg(spec, size, locale, Palette.STANDALONE));
    }

    private record Frame(double x, double y, double width, double height) {}

    private static Frame ground(SvgCanvas canvas, String title, Drawing drawing) {
        int width = drawing.size().width();
        List<String> heading = TextRoom.wrap(title, width, HEADING_TYPE * TextRoom.STRONG, HEADING_LINES);
        double top = -PADDING - (double) heading.size() * HEADING_LINE;
        Frame frame = new Frame(-PADDING, top, width + 2.0 * PADDING, drawing.height() + PADDING - top);
        canvas.ground(frame.x(), frame.y(), frame.width(), frame.height());
        double baseline = top + PADDING + HEADING_TYPE;
        for (String line : heading) {
            TextLook look = TextLook.of("ps-title", HEADING_TYPE).strongly();
            canvas.text(line, 0, baseline, SvgCanvas.Anchor.START, look);
            baseline += HEADING_LINE;
        }
        return frame;
    }

    private static String document(
            ChartSpec spec, ChartSize size, Palette palette, Frame frame, String body, Locale locale) {
        String id = "ps-chart-" + digest(String.join("\n", spec.title(), spec.description(), size.name(), body));
        String width = SvgCanvas.number(frame.width());
        String height = SvgCanvas.number(frame.height());
        String room = switch (palette) {
            case PAGE -> "width=\"100%\" font-family=\"inherit\"";
            case STANDALONE ->
                "width=\"" + width + "\" height=\"" + height + "\" font-family=\"system-ui, sans-serif\"";
        };
        return "<svg xmlns=\"http://www.w3.org/2000/svg\"" + SvgCanvas.language(locale.toLanguageTag()) + " id=\"" + id
                + "\" class=\"ps-chart ps-chart-"
                + size.name().toLowerCase(Locale.ROOT) + "\" viewBox=\"" + SvgCanvas.number(frame.x()) + ' '
                + SvgCanvas.number(frame.y()) + ' ' + width + ' ' + height + "\" " + room
                + " role=\"img\" aria-labelledby=\"" + id + "-title\" aria-describedby=\"" + id + "-desc\">"
                + "<title id=\"" + id + "-title\">" + XmlText.escape(spec.title()) + "</title>"
                + "<desc id=\"" + id + "-desc\">" + XmlText.escape(spec.description()) + "</desc>"
                + body + "</svg>";
    }

    private static boolean isOther(String language, Locale reader) {
        return !language.isEmpty()
                && !Locale.forLanguageTag(language).getLanguage().equals(reader.getLanguage());
    }

    /** Charts that differ in anything get different ids, so that they can stand in one page. */
    private static String digest(String text) {
        return Fingerprint.of(text).substring(0, ID_DIGITS);
    }
}
