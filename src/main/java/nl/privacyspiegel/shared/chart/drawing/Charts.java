package nl.privacyspiegel.shared.chart.drawing;

import java.awt.geom.Rectangle2D;
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
    private static final int BELOW_TYPE = 14;
    private static final int HEADING_LINE = 22;
    private static final int HEADING_LINES = 3;

    private Charts() {}

    /** The chart in the colours of the page around it, to be shown inside that page. */
    public static String svg(ChartSpec spec, ChartSize size, Locale locale) {
        return svg(spec, size, locale, ColourSource.PAGE);
    }

    /** The same with names that are content in this language, whatever the chart says itself. */
    public static String svg(ChartSpec spec, ChartSize size, Locale locale, String names) {
        return svg(spec, size, locale, ColourSource.PAGE, names);
    }

    /** The chart for a page, or as a file of its own, which then shows its title and has a ground and a size. */
    public static String svg(ChartSpec spec, ChartSize size, Locale locale, ColourSource colours) {
        return svg(spec, size, locale, colours, spec.language());
    }

    /**
     * The chart as a file of its own with what it shows in words above its title.
     *
     * @param conclusion empty when there is none
     */
    public static String svgFile(ChartSpec spec, ChartSize size, Locale locale, String conclusion) {
        return svg(spec, size, locale, ColourSource.STANDALONE, spec.language(), conclusion);
    }

    private static String svg(ChartSpec spec, ChartSize size, Locale locale, ColourSource colours, String names) {
        return svg(spec, size, locale, colours, names, "");
    }

    private static String svg(
            ChartSpec spec, ChartSize size, Locale locale, ColourSource colours, String names, String conclusion) {
        Drawing drawing = drawing(spec, size, locale);
        SvgCanvas canvas = new SvgCanvas(colours, isOther(names, locale) ? names : "");
        Rectangle2D frame = new Rectangle2D.Double(0, 0, size.width(), drawing.height());
        if (colours == ColourSource.STANDALONE) {
            Heading heading = Heading.of(conclusion, spec.title(), size);
            frame = heading.around(drawing);
            heading.draw(canvas, frame);
        }
        drawing.draw(canvas);
        return document(spec, size, colours, frame, canvas.body(), locale);
    }

    /** The chart as a picture in PNG, as the file of its own. */
    public static byte[] png(ChartSpec spec, ChartSize size, Locale locale) {
        return png(spec, size, locale, "");
    }

    /**
     * The same with what it shows in words above its title.
     *
     * @param conclusion empty when there is none
     */
    public static byte[] png(ChartSpec spec, ChartSize size, Locale locale, String conclusion) {
        Drawing drawing = drawing(spec, size, locale);
        Heading heading = Heading.of(conclusion, spec.title(), size);
        Rectangle2D frame = heading.around(drawing);
        PictureCanvas canvas = new PictureCanvas(frame);
        heading.draw(canvas, frame);
        drawing.draw(canvas);
        return canvas.png();
    }

    private static Drawing drawing(ChartSpec spec, ChartSize size, Locale locale) {
        return switch (spec) {
            case RadarChart radar -> RadarPlot.drawing(radar.data(), size, locale);
            case ClusteredBarChart bars -> BarPlot.drawing(bars.data(), size, locale);
            case PieChart pie -> PiePlot.drawing(pie, size, locale);
            case LineChart lines -> LinePlot.drawing(lines, size, locale);
            case SlopeChart slopes -> SlopePlot.drawing(slopes.data(), size, locale);
            case HeatMap map -> HeatPlot.drawing(map, size, locale);
            case StackedBarChart stacks -> StackPlot.drawing(stacks, size, locale);
            case PositionChart positions -> PositionPlot.drawing(positions, size, locale);
        };
    }

    /**
     * What stands in a file of its own above the drawing and on the ground of both: the title, or a conclusion with the
     * title quietly below it.
     */
    private record Heading(List<String> lines, List<String> below) {

        static Heading of(String conclusion, String title, ChartSize size) {
            return conclusion.isEmpty()
                    ? new Heading(wrapped(title, size, HEADING_TYPE * TextRoom.STRONG), List.of())
                    : new Heading(
                            wrapped(conclusion, size, HEADING_TYPE * TextRoom.STRONG),
                            wrapped(title, size, BELOW_TYPE));
        }

        private static List<String> wrapped(String text, ChartSize size, double type) {
            return TextRoom.wrap(text, size.width(), type, HEADING_LINES);
        }

        Rectangle2D around(Drawing drawing) {
            double top = -PADDING - (double) (lines.size() + below.size()) * HEADING_LINE;
            double width = drawing.size().width() + 2.0 * PADDING;
            return new Rectangle2D.Double(-PADDING, top, width, drawing.height() + PADDING - top);
        }

        void draw(Canvas canvas, Rectangle2D frame) {
            canvas.ground(frame);
            TextLook strong = TextLook.of("ps-title", HEADING_TYPE).strongly();
            TextLook quiet = TextLook.of("ps-name", BELOW_TYPE).muted();
            double baseline = frame.getY() + PADDING + HEADING_TYPE;
            for (String line : lines) {
                canvas.text(line, 0, baseline, Canvas.Anchor.START, strong);
                baseline += HEADING_LINE;
            }
            for (String line : below) {
                canvas.text(line, 0, baseline, Canvas.Anchor.START, quiet);
                baseline += HEADING_LINE;
            }
        }
    }

    private static String document(
            ChartSpec spec, ChartSize size, ColourSource colours, Rectangle2D frame, String body, Locale locale) {
        String id = "ps-chart-" + digest(String.join("\n", spec.title(), spec.description(), size.name(), body));
        String width = SvgCanvas.number(frame.getWidth());
        String height = SvgCanvas.number(frame.getHeight());
        String room = switch (colours) {
            case PAGE -> "width=\"100%\" font-family=\"inherit\"";
            case STANDALONE ->
                "width=\"" + width + "\" height=\"" + height + "\" font-family=\"system-ui, sans-serif\"";
        };
        return "<svg xmlns=\"http://www.w3.org/2000/svg\"" + SvgCanvas.language(locale.toLanguageTag()) + " id=\"" + id
                + "\" class=\"ps-chart ps-chart-"
                + size.name().toLowerCase(Locale.ROOT) + "\" viewBox=\"" + SvgCanvas.number(frame.getX()) + ' '
                + SvgCanvas.number(frame.getY()) + ' ' + width + ' ' + height + "\" " + room
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
