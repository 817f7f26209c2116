package nl.privacyspiegel.reporting.powerpoint;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.privacyspiegel.reporting.content.ReportCharts;
import nl.privacyspiegel.reporting.content.ReportTable;
import nl.privacyspiegel.reporting.content.ReportTable.Row;
import nl.privacyspiegel.reporting.content.ReportTexts;
import nl.privacyspiegel.reporting.content.Said;
import nl.privacyspiegel.reporting.content.Slide;
import nl.privacyspiegel.shared.chart.ChartLimits;
import org.jspecify.annotations.Nullable;

/** Messages as slides: what does not fit on one goes on on a next one, under the same message. */
record SlidePages(ReportTexts words) {

    /** More rows are worth a slide of their own. */
    private static final int SHORT = 3;

    List<Slide> of(List<Slide> messages) {
        List<Slide> slides = new ArrayList<>();
        boolean named = false;
        for (Slide message : together(messages)) {
            List<Slide> pages = pages(message);
            slides.addAll(pages);
            if (!named && message.body() instanceof Slide.Columns columns && PptxCharts.shortens(columns.data())) {
                slides.addAll(tables(
                        words.say("reporting.slide.fullNames"),
                        columns.data(),
                        columns.data().spoken(columns.data().name()),
                        message.caption()));
                named = true;
            }
        }
        return slides;
    }

    /** Two short tables after each other share a slide, that would be nearly empty with one. */
    private static List<Slide> together(List<Slide> messages) {
        List<Slide> slides = new ArrayList<>();
        for (Slide message : messages) {
            if (!slides.isEmpty()
                    && slides.getLast().body() instanceof Slide.Facts above
                    && message.body() instanceof Slide.Facts below
                    && isShort(above)
                    && isShort(below)
                    && slides.getLast().caption().isEmpty()
                    && message.caption().isEmpty()
                    && PptxBody.fit(above, below)) {
                Slide first = slides.removeLast();
                slides.add(new Slide(first.title(), new Slide.Two(above, message.title(), below), Said.NOTHING));
            } else {
                slides.add(message);
            }
        }
        return slides;
    }

    private static boolean isShort(Slide.Facts facts) {
        return facts.table().rows().size() <= SHORT;
    }

    private List<Slide> pages(Slide message) {
        return switch (message.body()) {
            case Slide.Columns columns -> columns(message, columns);
            case Slide.Web web when !ChartLimits.fitsWeb(web.data().rows().size()) -> List.of(highest(message, web));
            case Slide.Facts(ReportTable table, String description) ->
                tables(message.title(), table, description, message.caption());
            case Slide.Web fits -> List.of(message);
            case Slide.Opening opening -> List.of(message);
            case Slide.Points points -> List.of(message);
            case Slide.Stacks stacks -> List.of(message);
            case Slide.Two two -> List.of(message);
        };
    }

    private List<Slide> columns(Slide message, Slide.Columns all) {
        List<ChartLimits.Part> parts = ChartLimits.parts(all.data().rows().size());
        return parts.size() <= 1
                ? List.of(message)
                : parts.stream()
                        .map(part -> new Slide(
                                words.part(message.title(), part), all.of(part(all.data(), part)), message.caption()))
                        .toList();
    }

    private static ReportTable part(ReportTable table, ChartLimits.Part part) {
        return new ReportTable(table.name(), table.header(), part.of(table.rows()));
    }

    /** In place of a web with too many corners: the domains with the highest grades at the end, as bars. */
    private Slide highest(Slide message, Slide.Web web) {
        List<Row> sorted = web.data().rows().stream()
                .sorted(Comparator.comparing(
                        SlidePages::last, Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder())))
                .limit(ChartLimits.MOST_BARS)
                .toList();
        ReportTable data = new ReportTable(web.data().name(), web.data().header(), sorted);
        BigDecimal from = web.from().min(BigDecimal.ZERO);
        return new Slide(
                message.title(),
                new Slide.Columns(data, web.description(), from, web.to(), unit(web, from)),
                words.say(
                        "reporting.slide.noWeb",
                        sorted.size(),
                        web.data().rows().size(),
                        ChartLimits.MOST_CORNERS));
    }

    /** Lines at whole parts of the scale also where it begins at zero. */
    private static BigDecimal unit(Slide.Web web, BigDecimal from) {
        BigDecimal span = web.to().subtract(from);
        return span.remainder(web.unit()).signum() == 0 ? web.unit() : BigDecimal.ONE.max(span.movePointLeft(1));
    }

    private static @Nullable BigDecimal last(Row row) {
        return ReportCharts.grade(row.cells().getLast());
    }

    private List<Slide> tables(Said title, ReportTable table, String description, Said caption) {
        List<ReportTable> parts = PptxTables.parts(table);
        List<Slide> slides = new ArrayList<>();
        for (int index = 0; index < parts.size(); index++) {
            ChartLimits.Part part = new ChartLimits.Part(0, 0, index + 1, parts.size());
            slides.add(new Slide(words.part(title, part), new Slide.Facts(parts.get(index), description), caption));
        }
        return slides;
    }
}
