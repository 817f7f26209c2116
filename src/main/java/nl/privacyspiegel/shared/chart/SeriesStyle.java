package nl.privacyspiegel.shared.chart;

/** The role of a series, which decides its shape, its line and its colour: each of the three tells them apart. */
public enum SeriesStyle {
    /** Before: a hollow circle, a dashed line, an outlined bar. */
    START,
    /** On the way: a hollow diamond, a dotted line, a striped bar. */
    INTERIM,
    /** After: a solid square, a solid line, a solid bar. */
    END,
    /** What is aimed at: a cross, a line of dashes and dots, a slanting striped bar. */
    TARGET
}
