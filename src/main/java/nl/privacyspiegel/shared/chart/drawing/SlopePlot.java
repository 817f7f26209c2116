package nl.privacyspiegel.shared.chart.drawing;

import java.awt.geom.Line2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.privacyspiegel.shared.chart.CategoryData;
import nl.privacyspiegel.shared.chart.ChartNumbers;
import nl.privacyspiegel.shared.chart.SeriesStyle;
import org.jspecify.annotations.Nullable;

/** Two upright scales with a line for each category; its name and its value stand at both ends, spread so that none overlap. */
final class SlopePlot extends OwnPlot {

    private static final double HEIGHT = 300;
    private static final double HEAD = 50;
    private static final int LINES_OF_A_HEAD = 2;
    private static final double BELOW = 14;
    private static final double TO_WORDS = 12;
    private static final double LEAD = 26;

    private final transient CategoryData data;
    private final transient ChartNumbers numbers;
    private final ChartSize size;
    private final double beside;
    private final int linesOfAName;

    private SlopePlot(CategoryData data, ChartSize size, Locale locale) {
        this.data = data;
        this.numbers = new ChartNumbers(locale, data.absent());
        this.size = size;
        this.beside = size == ChartSize.WIDE ? 220 : 118;
        this.linesOfAName = size == ChartSize.WIDE ? 2 : 4;
    }

    static Drawing drawing(CategoryData data, ChartSize size, Locale locale) {
        SlopePlot plot = new SlopePlot(data, size, locale);
        return Drawing.of(
                size, plot, HEAD + plot.height() + BELOW + plot.absent().size() * (double) size.line());
    }

    /** A label at an end: where it points and where it stands. */
    private record Label(int category, double y, double at, List<String> lines) {}

    private double height() {
        double needed = data.categories().size() * (linesOfAName * (double) size.line() + 4);
        return Math.max(HEIGHT, needed);
    }

    private @Nullable BigDecimal value(int side, int category) {
        return data.series().get(side).values().get(category);
    }

    /** Categories without an end: they have no place on the right scale. */
    private List<Integer> absent() {
        return IntStream.range(0, data.categories().size())
                .filter(category -> value(1, category) == null)
                .boxed()
                .toList();
    }

    @Override
    void draw(Canvas canvas, double left, double top) {
        double x1 = left + beside;
        double x2 = left + size.width() - beside;
        double scale = top + HEAD;
        boolean narrow = size == ChartSize.NARROW;
        drawHead(canvas, 0, left, top, Canvas.Anchor.START);
        drawHead(canvas, 1, narrow ? left + size.width() : x2, top, narrow ? Canvas.Anchor.END : Canvas.Anchor.START);
        for (double x : new double[] {x1, x2}) {
            canvas.line(new Line2D.Double(x, scale, x, scale + height()), "ps-spoke", ChartColour.AXIS, Theme.THIN);
        }
        for (int category = 0; category < data.categories().size(); category++) {
            drawSlope(canvas, category, x1, x2, scale);
        }
        labels(0, scale).forEach(label -> drawLabel(canvas, label, x1, -1));
        labels(1, scale).forEach(label -> drawLabel(canvas, label, x2, 1));
        List<String> words = absent().stream()
                .map(category -> data.categories().get(category) + ": " + data.absent())
                .map(all -> TextRoom.wrap(all, size.width(), size.type(), 1).getFirst())
                .toList();
        TextLook look = TextLook.of("ps-absent", size.type()).muted();
        canvas.lines(words, left, scale + height() + BELOW, size, Canvas.Anchor.START, look);
    }

    /** In strong type above its scale; the last line stands just above it. */
    private void drawHead(Canvas canvas, int side, double x, double top, Canvas.Anchor anchor) {
        double half = (size.width() - TO_WORDS) / 2;
        double room = anchor == Canvas.Anchor.START && side == 1 ? beside : half;
        List<String> lines =
                TextRoom.wrap(data.series().get(side).name(), room, size.type() * TextRoom.STRONG, LINES_OF_A_HEAD);
        double first = top + HEAD - TO_WORDS - (lines.size() - 1 + BASELINE) * size.line();
        TextLook look = TextLook.of("ps-series", size.type()).strongly();
        canvas.lines(lines, x, first, size, anchor, look);
    }

    private double y(BigDecimal value, double scale) {
        return scale + height() * (1 - data.axis().along(value));
    }

    private void drawSlope(Canvas canvas, int category, double x1, double x2, double scale) {
        BigDecimal before = value(0, category);
        BigDecimal after = value(1, category);
        if (before != null && after != null) {
            Marks.line(
                    canvas, SeriesStyle.END, new Line2D.Double(x1, y(before, scale), x2, y(after, scale)), "ps-line");
        }
        if (before != null) {
            Marks.point(canvas, SeriesStyle.START, x1, y(before, scale), "ps-mark");
        }
        if (after != null) {
            Marks.point(canvas, SeriesStyle.END, x2, y(after, scale), "ps-mark");
        }
    }

    /** From high to low, each at least as far below the one above it as its words need. */
    private List<Label> labels(int side, double scale) {
        List<Label> wanted = new ArrayList<>();
        for (int category = 0; category < data.categories().size(); category++) {
            BigDecimal value = value(side, category);
            if (value != null) {
                double y = y(value, scale);
                String name = data.categories().get(category);
                String words = side == 0 ? name + "  " + numbers.write(value) : numbers.write(value) + "  " + name;
                wanted.add(new Label(category, y, y, TextRoom.wrap(words, beside - LEAD, size.type(), linesOfAName)));
            }
        }
        wanted.sort(Comparator.comparingDouble(Label::y));
        List<Label> placed = new ArrayList<>();
        double bottom = scale + height() + BELOW;
        double needed = wanted.stream().mapToDouble(this::room).sum();
        double free = scale - BELOW;
        for (Label label : wanted) {
            double room = room(label);
            double latest = bottom - needed;
            double start = Math.min(Math.max(free, label.y() - room / 2), Math.max(free, latest));
            placed.add(new Label(label.category(), label.y(), start + room / 2, label.lines()));
            free = start + room;
            needed -= room;
        }
        return placed;
    }

    private double room(Label label) {
        return label.lines().size() * (double) size.line() + 2;
    }

    /** @param outward 1 for a label to the right of its scale, -1 for one to the left */
    private void drawLabel(Canvas canvas, Label label, double scale, int outward) {
        double x = scale + outward * LEAD;
        canvas.line(
                new Line2D.Double(scale + outward * (TO_WORDS - 2), label.y(), x - outward * 4, label.at()),
                "ps-lead",
                ChartColour.AXIS,
                Theme.THIN);
        double first = label.at() - label.lines().size() * (double) size.line() / 2;
        Canvas.Anchor anchor = outward > 0 ? Canvas.Anchor.START : Canvas.Anchor.END;
        canvas.lines(label.lines(), x, first, size, anchor, TextLook.of("ps-category", size.type()));
    }
}
