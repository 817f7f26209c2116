package nl.privacyspiegel.shared.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.privacyspiegel.shared.Sentence;
import nl.privacyspiegel.shared.chart.ChartSpec;
import nl.privacyspiegel.shared.chart.ChartTable;
import nl.privacyspiegel.shared.chart.HeatMap;
import nl.privacyspiegel.shared.chart.LineChart;
import nl.privacyspiegel.shared.chart.drawing.ChartFormat;
import nl.privacyspiegel.shared.chart.drawing.ChartSize;
import nl.privacyspiegel.shared.chart.drawing.Charts;

/** A chart with its title and, behind a click, the same numbers as a table. The narrow drawing serves narrow places. */
public final class ChartFigure extends Section {

    private static final long serialVersionUID = 1L;

    private final transient ChartSpec chart;
    private final HtmlContainer heading;
    private String conclusion = "";

    public ChartFigure(ChartSpec chart) {
        this(chart, new H3());
    }

    /** @param heading for the title, of the level that fits the page */
    public ChartFigure(ChartSpec chart, HtmlContainer heading) {
        this(chart, heading, chart.language());
    }

    /** The same with names that are content. */
    public ChartFigure(ChartSpec chart, ContentLanguage names) {
        this(chart, new H3(), names.tag());
    }

    /** The same under a heading of the level that fits the page. */
    public ChartFigure(ChartSpec chart, HtmlContainer heading, ContentLanguage names) {
        this(chart, heading, names.tag());
    }

    private ChartFigure(ChartSpec chart, HtmlContainer heading, String names) {
        this.chart = chart;
        this.heading = heading;
        addClassName("ps-figure");
        Html wide = drawing(chart, ChartSize.WIDE, names);
        wide.addClassName("ps-figure-wide");
        Html narrow = drawing(chart, ChartSize.NARROW, names);
        narrow.addClassName("ps-figure-narrow");
        Table<List<String>> twin = twin(chart, names);
        if (heading.getElement().hasAttribute("lang")) {
            twin.withCaptionIn(new ContentLanguage(heading.getElement().getAttribute("lang")));
        }
        Fold numbers = new Fold(t("shared.chart.table"), twin);
        heading.setText(chart.title());
        add(heading, wide, narrow, numbers);
    }

    /**
     * Says in the heading what the chart shows, with its title on a quiet line below it; files that are offered after this
     * say the same. Nothing changes when there is nothing to conclude.
     *
     * @param names the language of the content in the conclusion
     */
    public ChartFigure concluding(Sentence sentence, ContentLanguage names) {
        if (sentence.isEmpty()) {
            return this;
        }
        conclusion = sentence.text();
        Paragraph title = new Paragraph();
        title.addClassNames("ps-figure-name", "ps-muted");
        heading.getElement()
                .getChildren()
                .toList()
                .forEach(part -> title.getElement().appendChild(part));
        if (heading.getElement().hasAttribute("lang")) {
            title.getElement().setAttribute("lang", heading.getElement().getAttribute("lang"));
            heading.getElement().removeAttribute("lang");
        }
        heading.add(names.within(sentence));
        addComponentAtIndex(1, title);
        return this;
    }

    /**
     * Offers the chart as a picture and its numbers as a table, each behind a link.
     *
     * @param name of the files, without an ending
     * @param handOut is asked before a file is handed out; it is not when this throws
     */
    public ChartFigure withFiles(String name, Consumer<ChartFormat> handOut) {
        Locale locale = Texts.locale();
        ChartTable table = ChartTable.of(chart, locale);
        String concluded = conclusion;
        return withLinks(format -> new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    handOut.accept(format);
                    byte[] file = format.write(chart, table, locale, concluded);
                    return new DownloadResponse(
                            new ByteArrayInputStream(file),
                            name + "." + format.extension(),
                            format.mediaType(),
                            file.length);
                }),
                format.name()));
    }

    /** The same with files that have an address of their own, from the root of the application. */
    public ChartFigure withFiles(Function<ChartFormat, String> address) {
        return withLinks(format -> Links.beside(address.apply(format), format.name()));
    }

    private ChartFigure withLinks(Function<ChartFormat, Anchor> make) {
        Div files = new Div(PageParts.muted(t("shared.chart.download")));
        files.addClassNames("ps-files", "ps-no-print");
        for (ChartFormat format : ChartFormat.values()) {
            Anchor link = make.apply(format);
            link.setAriaLabel(t("shared.chart.download.of", format.name(), chart.title()));
            files.add(link);
        }
        add(files);
        return this;
    }

    /** The browser itself must parse the SVG element: only then do its attributes keep their capitals. */
    private static Html drawing(ChartSpec chart, ChartSize size, String names) {
        return new Html("<div>" + Charts.svg(chart, size, Texts.locale(), names) + "</div>");
    }

    private static Table<List<String>> twin(ChartSpec chart, String names) {
        ChartTable numbers = ChartTable.of(chart, Texts.locale());
        boolean columns = chart instanceof LineChart || chart instanceof HeatMap;
        Table<List<String>> table = new Table<List<String>>(numbers.caption()).withHiddenCaption();
        List<String> header = new ArrayList<>(numbers.header());
        for (int i = 0; i < header.size(); i++) {
            int column = i;
            if (column == 0 && !names.isEmpty() && !columns) {
                table.content(header.get(i), new ContentLanguage(names), row -> row.get(column));
            } else {
                table.column(header.get(i), row -> row.get(column));
            }
            if (column > 0 && !names.isEmpty() && columns) {
                table.named(new ContentLanguage(names));
            }
        }
        return table.rows(numbers.rows());
    }
}
