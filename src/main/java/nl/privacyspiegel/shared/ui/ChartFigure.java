package nl.privacyspiegel.shared.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import nl.privacyspiegel.shared.chart.ChartSize;
import nl.privacyspiegel.shared.chart.ChartSpec;
import nl.privacyspiegel.shared.chart.ChartTable;
import nl.privacyspiegel.shared.chart.Charts;

/** A chart with its title and, behind a click, the same numbers as a table. The narrow drawing serves narrow places. */
public final class ChartFigure extends Section {

    public ChartFigure(ChartSpec chart) {
        this(chart, new H3());
    }

    /** @param heading for the title, of the level that fits the page */
    public ChartFigure(ChartSpec chart, HtmlContainer heading) {
        addClassName("ps-figure");
        Html wide = drawing(chart, ChartSize.WIDE);
        wide.addClassName("ps-figure-wide");
        Html narrow = drawing(chart, ChartSize.NARROW);
        narrow.addClassName("ps-figure-narrow");
        Details numbers = new Details(t("shared.chart.table"), twin(ChartTable.of(chart, Texts.locale())));
        heading.setText(chart.title());
        add(heading, wide, narrow, numbers);
    }

    /** The browser itself must parse the SVG element: only then do its attributes keep their capitals. */
    private static Html drawing(ChartSpec chart, ChartSize size) {
        return new Html("<div>" + Charts.svg(chart, size, Texts.locale()) + "</div>");
    }

    private static Table<List<String>> twin(ChartTable numbers) {
        Table<List<String>> table = new Table<List<String>>(numbers.caption()).withHiddenCaption();
        List<String> header = new ArrayList<>(numbers.header());
        for (int i = 0; i < header.size(); i++) {
            int column = i;
            table.column(header.get(i), row -> row.get(column));
        }
        return table.rows(numbers.rows());
    }
}
