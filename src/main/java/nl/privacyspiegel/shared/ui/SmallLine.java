package nl.privacyspiegel.shared.ui;

import com.vaadin.flow.component.Html;
import nl.privacyspiegel.shared.chart.Sparkline;
import nl.privacyspiegel.shared.chart.drawing.Sparklines;

/** A small line through time beside a word. */
public final class SmallLine {

    private SmallLine() {}

    public static Html of(Sparkline line) {
        return new Html("<span class=\"ps-small-line\">" + Sparklines.svg(line) + "</span>");
    }
}
