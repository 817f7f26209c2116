package nl.privacyspiegel.shared.chart.drawing;

/** How wide letters are in the font that the application carries, which has the widths of Arial. */
public final class LetterWidth {

    private LetterWidth() {}

    /** How far a letter reaches in type of size 1; one that the font lacks is as wide as the widest. */
    public static double of(int codePoint) {
        return GlyphOutlines.get().width(codePoint);
    }
}
