package nl.privacyspiegel.shared.chart.drawing;

import java.awt.Font;
import java.awt.FontMetrics;

/** What JFreeChart is told about a font: the estimate of {@link TextRoom}, for which no font has to exist. */
final class EstimatedMetrics extends FontMetrics {

    private static final double ASCENT = 0.8;
    private static final double DESCENT = 0.25;

    EstimatedMetrics(Font font) {
        super(font);
    }

    @Override
    public int getAscent() {
        return (int) Math.ceil(font.getSize2D() * ASCENT);
    }

    @Override
    public int getDescent() {
        return (int) Math.ceil(font.getSize2D() * DESCENT);
    }

    @Override
    public int stringWidth(String text) {
        return (int) Math.ceil(TextRoom.width(text, font.getSize2D()));
    }

    @Override
    public int charsWidth(char[] text, int offset, int length) {
        return stringWidth(new String(text, offset, length));
    }

    @Override
    public int charWidth(char character) {
        return stringWidth(String.valueOf(character));
    }

    @Override
    public int charWidth(int codePoint) {
        return stringWidth(Character.toString(codePoint));
    }
}
