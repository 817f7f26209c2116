package nl.privacyspiegel.shared.chart.drawing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the marks of a drawing mean: each beside a sample, in as many lines as they need. */
final class LegendKeys {

    /** How wide a sample is. */
    static final double SAMPLE = 30;

    private static final double SPACE = 8;
    private static final double BETWEEN = 24;
    private static final double LINE = 24;
    private static final double BELOW = 8;

    /** Draws a sample that begins at {@code x} and has its middle at {@code y}. */
    interface Sample {
        void draw(SvgCanvas canvas, double x, double y);
    }

    record Key(String name, Sample sample) {}

    private final List<Key> keys;
    private final ChartSize size;

    LegendKeys(List<Key> keys, ChartSize size) {
        this.keys = keys;
        this.size = size;
    }

    double height() {
        return place(null, 0, 0) + BELOW;
    }

    void draw(SvgCanvas canvas, double left, double top) {
        place(canvas, left, top);
    }

    private double place(@Nullable SvgCanvas canvas, double left, double top) {
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
                double middle = top + y + LINE / 2;
                key.sample().draw(canvas, left + x, middle);
                canvas.text(
                        name,
                        left + x + SAMPLE + SPACE,
                        OwnPlot.centred(middle, size.type()),
                        SvgCanvas.Anchor.START,
                        TextLook.of("ps-series", size.type()));
            }
            x += width + BETWEEN;
        }
        return y + LINE;
    }
}
