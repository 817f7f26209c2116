/**
 * Charts as content: a {@link nl.privacyspiegel.shared.chart.ChartSpec} says what to show, and {@link
 * nl.privacyspiegel.shared.chart.ChartTable} is the same numbers as a table. The package owns no word that a reader sees and
 * knows no grade or domain; how a chart looks is up to {@link nl.privacyspiegel.shared.chart.drawing}.
 */
@NamedInterface("chart")
@NullMarked
package nl.privacyspiegel.shared.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
