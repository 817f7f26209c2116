package nl.privacyspiegel.insight.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import nl.privacyspiegel.insight.InsightChart;
import nl.privacyspiegel.insight.TrendFilter;
import nl.privacyspiegel.shared.ui.ChartFigure;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.PageParts;

/** Charts on the pages of this module, each with its files. */
final class Figures {

    private Figures() {}

    /**
     * @param names the language of the names in the chart
     * @param folder where the files are, below the root of the application
     */
    static ChartFigure of(InsightChart chart, ContentLanguage names, String folder, TrendFilter filter) {
        ChartFigure figure = chart.content().isEmpty() ? new ChartFigure(chart.chart(), names) : named(chart, names);
        return figure.concluding(chart.conclusion(), names)
                .withFiles(format -> folder + "/" + chart.key() + "." + format.extension() + query(filter));
    }

    /** In its heading the name is content, and the day behind it is of the page. */
    private static ChartFigure named(InsightChart chart, ContentLanguage names) {
        H3 heading = names.mark(new H3());
        ChartFigure figure = new ChartFigure(chart.chart(), heading);
        heading.removeAll();
        heading.getElement().removeAttribute("lang");
        heading.add(names.within(chart.chart().title(), chart.content()));
        return figure;
    }

    /** In the place of charts when nothing was adopted. */
    static Div none() {
        return none(t("insight.trends.empty.text"));
    }

    /** The same on a page that shows something else. */
    static Div none(String text) {
        return PageParts.empty(
                t("insight.trends.empty.title"),
                text,
                PageParts.primary(
                        t("insight.trends.empty.do"), () -> UI.getCurrent().navigate("trajecten")));
    }

    /** The filter as the end of an address; empty when nothing is filtered. */
    static String query(TrendFilter filter) {
        String query = new QueryParameters(filter.parameters()).getQueryString();
        return query.isEmpty() ? "" : "?" + query;
    }

    static Div beside(List<InsightChart> charts, ContentLanguage names, String folder, TrendFilter filter) {
        Div row = new Div(
                charts.stream().map(chart -> of(chart, names, folder, filter)).toArray(Component[]::new));
        row.addClassName("ps-charts");
        return row;
    }
}
