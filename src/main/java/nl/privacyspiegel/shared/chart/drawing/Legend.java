package nl.privacyspiegel.shared.chart.drawing;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import nl.privacyspiegel.shared.chart.Series;
import org.jspecify.annotations.Nullable;

/** The names of the series, each beside a sample of its mark, in as many lines as they need above the drawing. */
final class Legend {

    /** What a sample shows. */
    enum Sample {
        LINE,
        BAR
    }

    private static final double SAMPLE_WIDTH = 30;
    private static final double BAR_HEIGHT = 12;
    private static final double SPACE = 8;
    private static final double BETWEEN = 24;
    private static final double LINE_HEIGHT = 24;
    private static final double BELOW = 8;

    private final List<Series> series;
    private final Sample sample;
    private final ChartSize size;

    Legend(List<Series> series, Sample sample, ChartSize size) {
        this.series = series;
        this.sample = sample;
        this.size = size;
    }

    double height() {
        return series.isEmpty() ? 0 : place(null) + BELOW;
    }

    void draw(SvgCanvas canvas) {
        place(canvas);
    }

    /** Goes through the samples from left to right, and draws them if there is something to draw on. */
    private double place(@Nullable SvgCanvas canvas) {
        double room = size.width() - SAMPLE_WIDTH - SPACE;
        double x = 0;
        double y = 0;
        for (Series one : series) {
            String name = TextRoom.wrap(one.name(), room, size.type(), 1).getFirst();
            double width = SAMPLE_WIDTH + SPACE + TextRoom.width(name, size.type());
            if (x > 0 && x + width > size.width()) {
                x = 0;
                y += LINE_HEIGHT;
            }
            if (canvas != null) {
                draw(canvas, one, name, x, y + LINE_HEIGHT / 2);
            }
            x += width + BETWEEN;
        }
        return y + LINE_HEIGHT;
    }

    private void draw(SvgCanvas canvas, Series one, String name, double x, double middle) {
        switch (sample) {
            case LINE -> {
                Marks.line(canvas, one.style(), new Line2D.Double(x, middle, x + SAMPLE_WIDTH, middle), "ps-key");
                Marks.point(canvas, one.style(), x + SAMPLE_WIDTH / 2, middle, "ps-key");
            }
            case BAR ->
                Marks.bar(
                        canvas,
                        one.style(),
                        new Rectangle2D.Double(x, middle - BAR_HEIGHT / 2, SAMPLE_WIDTH, BAR_HEIGHT),
                        "ps-key");
        }
        double baseline = middle + size.type() * 0.35;
        canvas.text(
                name,
                x + SAMPLE_WIDTH + SPACE,
                baseline,
                SvgCanvas.Anchor.START,
                TextLook.of("ps-series", size.type()));
    }
}
