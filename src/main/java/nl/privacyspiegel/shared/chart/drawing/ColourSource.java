package nl.privacyspiegel.shared.chart.drawing;

/** Where the colours of a drawn chart come from. */
public enum ColourSource {
    /** From the page around it, which knows whether it is light or dark. */
    PAGE,
    /** From the drawing itself, on a ground of its own: for a file. */
    STANDALONE
}
