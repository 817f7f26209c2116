package nl.privacyspiegel.shared.chart;

/**
 * What a slice stands for, which decides its colour and its filling. It only repeats what the name of the slice says: a
 * slice is recognised by the words beside it.
 */
public enum SliceStyle {
    /** A right or a good answer: solid. */
    GOOD,
    /** Partly right, sufficient: striped. */
    SUFFICIENT,
    /** Wrong, insufficient: an outline. */
    INSUFFICIENT,
    /** Neither right nor wrong, or one of several wrong ones: fillings by turns. */
    OPTION
}
