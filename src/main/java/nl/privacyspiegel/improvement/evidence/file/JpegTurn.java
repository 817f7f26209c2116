package nl.privacyspiegel.improvement.evidence.file;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a telephone was held, as its photo says it in a few bytes (Exif 2.3, tag 0x0112).
 *
 * @param code 1 to 8; 1 is upright
 */
record JpegTurn(int code) {

    private static final JpegTurn UPRIGHT = new JpegTurn(1);
    private static final int LAST = 8;
    private static final int FIRST_LYING = 5;

    private static final int BLOCK_WITH_EXIF = 0xE1;
    private static final int PICTURE_BEGINS = 0xDA;
    private static final int EXIF = 0x45786966;
    private static final int HEADER = 6;
    private static final int LITTLE_ENDIAN = 0x4949;
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;
    private static final int VALUE_AT = 8;
    private static final int BYTE = 0xFF;
    private static final int SHORT = 0xFFFF;

    /** Upright when the photo does not say it, or not so that it can be read. */
    static JpegTurn of(byte[] file) {
        try {
            return read(ByteBuffer.wrap(file));
        } catch (IndexOutOfBoundsException | IllegalArgumentException unreadable) {
            return UPRIGHT;
        }
    }

    private static JpegTurn read(ByteBuffer file) {
        int place = 2;
        while ((file.get(place) & BYTE) == BYTE && (file.get(place + 1) & BYTE) != PICTURE_BEGINS) {
            int length = file.getShort(place + 2) & SHORT;
            if ((file.get(place + 1) & BYTE) == BLOCK_WITH_EXIF && file.getInt(place + 4) == EXIF) {
                return exif(file.slice(place + 4 + HEADER, length - 2 - HEADER));
            }
            place += 2 + length;
        }
        return UPRIGHT;
    }

    private static JpegTurn exif(ByteBuffer block) {
        if ((block.getShort(0) & SHORT) == LITTLE_ENDIAN) {
            block.order(ByteOrder.LITTLE_ENDIAN);
        }
        int list = block.getInt(4);
        int entries = block.getShort(list) & SHORT;
        for (int i = 0; i < entries; i++) {
            int entry = list + 2 + i * ENTRY;
            if ((block.getShort(entry) & SHORT) == TAG) {
                int code = block.getShort(entry + VALUE_AT) & SHORT;
                return code >= 1 && code <= LAST ? new JpegTurn(code) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** Whether width and height change places. */
    boolean isLying() {
        return code >= FIRST_LYING;
    }

    /** What puts a picture of this size upright. */
    AffineTransform transform(int width, int height) {
        return switch (code) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case LAST -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
