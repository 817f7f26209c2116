package nl.privacyspiegel.shared.chart.drawing;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;

/** A font that measures by {@link TextRoom}, so that JFreeChart needs none of the server. Its height is that of a capital. */
final class ChartFont extends Font {

    private static final long serialVersionUID = 1L;

    private static final float CAPITAL = 0.72f;

    ChartFont(double type, boolean strong) {
        super(Font.SANS_SERIF, strong ? Font.BOLD : Font.PLAIN, 1);
        this.pointSize = (float) type;
        this.size = (int) Math.round(type);
    }

    FontMetrics metrics() {
        return new Metrics(this);
    }

    @Override
    public LineMetrics getLineMetrics(String text, FontRenderContext context) {
        return new Capitals(text.length(), pointSize * CAPITAL);
    }

    private static final class Metrics extends FontMetrics {

        private static final long serialVersionUID = 1L;

        Metrics(Font font) {
            super(font);
        }

        @Override
        public int stringWidth(String text) {
            double strong = font.isBold() ? TextRoom.STRONG : 1;
            return (int) Math.ceil(TextRoom.width(text, font.getSize2D()) * strong);
        }

        @Override
        public int getAscent() {
            return Math.round(font.getSize2D() * CAPITAL);
        }

        @Override
        public int getDescent() {
            return 0;
        }
    }

    private static final class Capitals extends LineMetrics {

        private final int characters;
        private final float height;

        Capitals(int characters, float height) {
            this.characters = characters;
            this.height = height;
        }

        @Override
        public int getNumChars() {
            return characters;
        }

        @Override
        public float getAscent() {
            return height;
        }

        @Override
        public float getDescent() {
            return 0;
        }

        @Override
        public float getLeading() {
            return 0;
        }

        @Override
        public float getHeight() {
            return height;
        }

        @Override
        public int getBaselineIndex() {
            return Font.ROMAN_BASELINE;
        }

        @Override
        public float[] getBaselineOffsets() {
            return new float[3];
        }

        @Override
        public float getStrikethroughOffset() {
            return 0;
        }

        @Override
        public float getStrikethroughThickness() {
            return 0;
        }

        @Override
        public float getUnderlineOffset() {
            return 0;
        }

        @Override
        public float getUnderlineThickness() {
            return 0;
        }
    }
}
