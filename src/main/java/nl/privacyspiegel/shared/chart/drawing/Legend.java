package nl.privacyspiegel.shared.chart.drawing;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.Function;
import nl.privacyspiegel.shared.chart.Series;
import nl.privacyspiegel.shared.chart.SeriesStyle;
import org.jspecify.annotations.Nullable;

/** What the marks of a drawing mean: each beside a sample, in as many lines as they need above the drawing. */
final class Legend {

    /** How wide a sample is. */
    static final double SAMPLE = 30;

    private static final double BAR = 12;
    private static final double SPACE = 8;
    private static final double BETWEEN = 24;
    private static final double LINE = 24;
    private static final double BELOW = 8;

    /** Draws a sample that begins at {@code x} and has its middle at {@code y}. */
    interface Sample {
        void draw(Canvas canvas, double x, double y);
    }

    record Key(String name, Sample sample) {}

    private final List<Key> keys;
    private final ChartSize size;

    Legend(List<Key> keys, ChartSize size) {
        this.keys = keys;
        this.size = size;
    }

    static Legend of(List<Series> series, Function<SeriesStyle, Sample> sample, ChartSize size) {
        return new Legend(
                series.stream()
                        .map(one -> new Key(one.name(), sample.apply(one.style())))
                        .toList(),
                size);
    }

    static Sample line(SeriesStyle style) {
        return (canvas, x, y) -> {
            Marks.line(canvas, style, new Line2D.Double(x, y, x + SAMPLE, y), "ps-key");
            Marks.point(canvas, style, x + SAMPLE / 2, y, "ps-key");
        };
    }

    static Sample bar(SeriesStyle style) {
        return bar(Filling.of(style, "ps-key"));
    }

    static Sample bar(Filling filling) {
        return (canvas, x, y) -> filling.fill(canvas, new Rectangle2D.Double(x, y - BAR / 2, SAMPLE, BAR));
    }

    double height() {
        return keys.isEmpty() ? 0 : place(null) + BELOW;
    }

    void draw(Canvas canvas) {
        place(canvas);
    }

    /** Goes through the samples from left to right, and draws them if there is something to draw on. */
    private double place(@Nullable Canvas canvas) {
        double x = 0;
        double y = 0;
        for (Key key : keys) {
            String name = TextRoom.wrap(key.name(), size.width() - SAMPLE - SPACE, size.type(), 1)
                    .getFirst();
            double width = SAMPLE + SPACE + TextRoom.width(name, size.type());
            if (x > 0 && x + width > size.width()) {
                x = 0;
                y += LINE;
            }
            if (canvas != null) {
                double middle = y + LINE / 2;
                key.sample().draw(canvas, x, middle);
                TextLook look = TextLook.of("ps-series", size.type());
                canvas.text(name, x + SAMPLE + SPACE, OwnPlot.centred(middle, size.type()), Canvas.Anchor.START, look);
            }
            x += width + BETWEEN;
        }
        return y + LINE;
    }
}
