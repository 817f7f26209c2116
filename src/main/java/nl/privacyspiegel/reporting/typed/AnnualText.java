package nl.privacyspiegel.reporting.typed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed for the annual report of a unit.
 *
 * @param text without white space around it; empty when nothing was typed
 * @param at when it was typed last; null when nothing is
 * @param by the function of who typed it last
 * @param editable whether the current member may change it
 */
public record AnnualText(
        AnnualAuthor author, String text, @Nullable Instant at, String by, boolean editable) {

    /** The longest text, in characters. */
    public static final int LONGEST = 4_000;
}
