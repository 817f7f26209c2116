package nl.privacyspiegel.shared.chart.drawing;

import java.awt.Color;
import java.awt.Paint;
import java.awt.PaintContext;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Transparency;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.ColorModel;

/** What JFreeChart takes for a paint, and a {@link Canvas} knows more of. */
interface Ink extends Paint {

    /** The class by which a page or a test finds what is drawn with it. */
    String role();

    ChartColour colour();

    @Override
    default PaintContext createContext(
            ColorModel model, Rectangle device, Rectangle2D user, AffineTransform transform, RenderingHints hints) {
        return Color.decode(colour().fallback()).createContext(model, device, user, transform, hints);
    }

    @Override
    default int getTransparency() {
        return Transparency.OPAQUE;
    }
}
