package nl.privacyspiegel.insight;

import nl.privacyspiegel.shared.chart.ChartSpec;
import nl.privacyspiegel.shared.chart.ChartTable;

/**
 * A chart on a page of this module.
 *
 * @param key its name in the address of its files
 * @param table all its numbers, also those that do not fit the drawing
 */
public record InsightChart(String key, ChartSpec chart, ChartTable table) {}
