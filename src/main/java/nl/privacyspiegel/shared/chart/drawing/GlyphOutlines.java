package nl.privacyspiegel.shared.chart.drawing;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Words as shapes, from a font that comes along: a server needs none of its own, and every server draws the same. */
final class GlyphOutlines {

    private static final String FONT = "/fonts/LiberationSans-Regular.ttf";

    private record Glyph(Path2D shape, double advance) {}

    private static final class Loaded {
        static final GlyphOutlines ONE = new GlyphOutlines();
    }

    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final double em;
    private final Map<Integer, Glyph> glyphs = new ConcurrentHashMap<>();

    private GlyphOutlines() {
        try (InputStream file = Objects.requireNonNull(GlyphOutlines.class.getResourceAsStream(FONT), FONT)) {
            this.font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            this.characters = font.getUnicodeCmapLookup();
            this.em = font.getUnitsPerEm();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static GlyphOutlines get() {
        return Loaded.ONE;
    }

    /** The outline of a line of text that begins at the origin, and how far it reaches. */
    record Line(Path2D shape, double width) {}

    Line line(String text, double type) {
        Path2D line = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double scale = type / em;
        double x = 0;
        for (int codePoint : text.codePoints().toArray()) {
            Glyph glyph = glyph(codePoint);
            AffineTransform place = AffineTransform.getTranslateInstance(x, 0);
            place.scale(scale, -scale);
            line.append(glyph.shape().getPathIterator(place), false);
            x += glyph.advance() * scale;
        }
        return new Line(line, x);
    }

    /** How far a text of type size 1 reaches. */
    double width(String text) {
        return text.codePoints().mapToDouble(this::width).sum();
    }

    /** How far a letter of type size 1 reaches; one that the font lacks is as wide as the widest. */
    double width(int codePoint) {
        return characters.getGlyphId(codePoint) == 0 ? 1 : glyph(codePoint).advance() / em;
    }

    private Glyph glyph(int codePoint) {
        return glyphs.computeIfAbsent(codePoint, this::read);
    }

    private Glyph read(int codePoint) {
        synchronized (font) {
            try {
                int id = characters.getGlyphId(codePoint);
                GlyphData data = font.getGlyph().getGlyph(id);
                GeneralPath shape = data == null ? new GeneralPath() : data.getPath();
                return new Glyph(shape, font.getAdvanceWidth(id));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
