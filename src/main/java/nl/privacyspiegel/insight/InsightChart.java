package nl.privacyspiegel.insight;

import nl.privacyspiegel.shared.Sentence;
import nl.privacyspiegel.shared.chart.ChartSpec;
import nl.privacyspiegel.shared.chart.ChartTable;

/**
 * A chart on a page of this module.
 *
 * @param key its name in the address of its files
 * @param content the part of its title that is content, such as the name of a test; empty when the title is of the page
 * @param table all its numbers, also those that do not fit the drawing
 * @param conclusion what it shows, to stand above its title; nothing when there is nothing to conclude
 */
public record InsightChart(String key, ChartSpec chart, String content, ChartTable table, Sentence conclusion) {

    InsightChart(String key, ChartSpec chart, ChartTable table, Sentence conclusion) {
        this(key, chart, "", table, conclusion);
    }
}
