package nl.privacyspiegel.quiz;

import java.util.Arrays;

/** What stands where in the file of a JPEG. */
final class JpegParts {

    private static final int MARKER = 0xFF;
    private static final int SCAN = 0xDA;
    private static final int END = 0xD9;

    private JpegParts() {}

    /** Whether all that stands before the pixels is the same, and nothing stands between them or behind them. */
    static boolean differOnlyInPixels(byte[] file, byte[] own) {
        int pixels = pixels(own);
        if (pixels < 0 || file.length < pixels + 2 || !Arrays.equals(file, 0, pixels, own, 0, pixels)) {
            return false;
        }
        for (int at = pixels; at < file.length - 2; at++) {
            if (sign(file, at) == MARKER && sign(file, at + 1) != 0) {
                return false;
            }
        }
        return sign(file, file.length - 2) == MARKER && sign(file, file.length - 1) == END;
    }

    /** Where the pixels begin; -1 when they never do. */
    private static int pixels(byte[] file) {
        int at = 2;
        while (at + 4 <= file.length && sign(file, at) == MARKER) {
            int next = at + 2 + (sign(file, at + 2) << Byte.SIZE) + sign(file, at + 3);
            if (sign(file, at + 1) == SCAN) {
                return next;
            }
            at = next;
        }
        return -1;
    }

    private static int sign(byte[] file, int at) {
        return Byte.toUnsignedInt(file[at]);
    }
}
