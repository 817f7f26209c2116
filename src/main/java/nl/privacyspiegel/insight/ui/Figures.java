package nl.privacyspiegel.insight.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.List;
import nl.privacyspiegel.insight.ChartFormat;
import nl.privacyspiegel.insight.InsightChart;
import nl.privacyspiegel.insight.TrendFilter;
import nl.privacyspiegel.shared.ui.Addresses;
import nl.privacyspiegel.shared.ui.ChartFigure;

/** Charts on the pages of this module, each with its files. */
final class Figures {

    private Figures() {}

    /** @param folder where the files are, below the root of the application */
    static ChartFigure of(InsightChart chart, String folder, TrendFilter filter) {
        Div files = new Div(Arrays.stream(ChartFormat.values())
                .map(format -> link(chart, format, folder, filter))
                .toArray(Component[]::new));
        files.addClassNames("ps-row", "ps-no-print");
        ChartFigure figure = new ChartFigure(chart.chart());
        figure.add(files);
        return figure;
    }

    private static Anchor link(InsightChart chart, ChartFormat format, String folder, TrendFilter filter) {
        String query = query(filter);
        Anchor link = new Anchor(
                Addresses.of(folder + "/" + chart.key() + "." + format.extension()) + query,
                t("insight.download", format.name()));
        link.setAriaLabel(t("insight.download.of", format.name(), chart.chart().title()));
        link.addClassName("ps-download");
        link.setRouterIgnore(true);
        return link;
    }

    /** The filter as the end of an address; empty when nothing is filtered. */
    static String query(TrendFilter filter) {
        String query = new QueryParameters(filter.parameters()).getQueryString();
        return query.isEmpty() ? "" : "?" + query;
    }

    static Div beside(List<InsightChart> charts, String folder, TrendFilter filter) {
        Div row =
                new Div(charts.stream().map(chart -> of(chart, folder, filter)).toArray(Component[]::new));
        row.addClassName("ps-charts");
        return row;
    }
}
