/**
 * How a chart is drawn: {@link nl.privacyspiegel.shared.chart.drawing.Charts} makes SVG that fits into a page or stands
 * alone, and pictures with the font that the application carries. It is the only package that uses JFreeChart, and needs no
 * font on the server.
 */
@NamedInterface("chart")
@NullMarked
package nl.privacyspiegel.shared.chart.drawing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
