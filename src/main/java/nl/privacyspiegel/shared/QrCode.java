package nl.privacyspiegel.shared;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/** A QR code as SVG, drawn in squares of one unit with the white border that readers need. */
public final class QrCode {

    private static final int BORDER = 4;

    private QrCode() {}

    /**
     * Draws the code.
     *
     * @param text what a telephone reads
     * @param description what the picture is for, for who does not see it; without characters that XML escapes
     */
    public static String svg(String text, String description) {
        ByteMatrix squares = squares(text);
        int size = squares.getWidth() + 2 * BORDER;
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < squares.getHeight(); y++) {
            for (int x = 0; x < squares.getWidth(); x++) {
                int from = x;
                while (x < squares.getWidth() && squares.get(x, y) == 1) {
                    x++;
                }
                if (x > from) {
                    path.append("M%d %dh%dv1h-%dz".formatted(from + BORDER, y + BORDER, x - from, x - from));
                }
            }
        }
        return """
                <svg class="qr" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" role="img" \
                aria-label="%2$s" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h%1$dv%1$dh-%1$dz"/>\
                <path fill="#000" d="%3$s"/></svg>""".formatted(size, description, path);
    }

    private static ByteMatrix squares(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("a QR code of " + text.length() + " characters", tooLong);
        }
    }
}
