/**
 * Charts as text. A {@link nl.privacyspiegel.shared.chart.ChartSpec} says what to show, {@link
 * nl.privacyspiegel.shared.chart.Charts} draws it as SVG that fits into a page or stands alone, and {@link
 * nl.privacyspiegel.shared.chart.ChartTable} is the same numbers as a table. The package owns how a chart looks; it owns no
 * word that a reader sees, knows no grade or domain, and is the only place that uses JFreeChart. It needs no font on the
 * server: text stays text, and the room for it is estimated.
 */
@NamedInterface("chart")
@NullMarked
package nl.privacyspiegel.shared.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
