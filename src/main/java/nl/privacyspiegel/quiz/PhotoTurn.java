package nl.privacyspiegel.quiz;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** How a camera was held: a photo lies on its side in its file, and the file says how to turn it. */
enum PhotoTurn {
    NONE(0),
    HALF(2),
    RIGHT(1),
    LEFT(3);

    private static final int MARKER = 0xFF;
    private static final int SCAN = 0xDA;
    private static final int NOTES = 0xE1;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;

    private final int quarters;

    PhotoTurn(int quarters) {
        this.quarters = quarters;
    }

    /** What the file of a JPEG says; nothing when it is not said, or not in a way that can be read. */
    static PhotoTurn of(byte[] jpeg) {
        int at = 2;
        while (at + 4 <= jpeg.length && Byte.toUnsignedInt(jpeg[at]) == MARKER) {
            int kind = Byte.toUnsignedInt(jpeg[at + 1]);
            int end = at + 2 + (Byte.toUnsignedInt(jpeg[at + 2]) << Byte.SIZE) + Byte.toUnsignedInt(jpeg[at + 3]);
            int notes = at + 4 + EXIF.length;
            if (kind == SCAN || end > jpeg.length) {
                return NONE;
            }
            if (kind == NOTES && notes < end && Arrays.equals(jpeg, at + 4, notes, EXIF, 0, EXIF.length)) {
                return of(ByteBuffer.wrap(jpeg, notes, end - notes).slice());
            }
            at = end;
        }
        return NONE;
    }

    private static PhotoTurn of(ByteBuffer notes) {
        try {
            notes.order(notes.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int list = notes.getInt(4);
            int entries = Short.toUnsignedInt(notes.getShort(list));
            for (int entry = 0; entry < entries; entry++) {
                int place = list + 2 + entry * ENTRY;
                if (Short.toUnsignedInt(notes.getShort(place)) == ORIENTATION) {
                    return switch (notes.getShort(place + 8)) {
                        case 3 -> HALF;
                        case 6 -> RIGHT;
                        case 8 -> LEFT;
                        default -> NONE;
                    };
                }
            }
        } catch (BufferUnderflowException | IndexOutOfBoundsException broken) {
            return NONE;
        }
        return NONE;
    }

    /** Whether what was its width becomes its height. */
    boolean onItsSide() {
        return quarters % 2 == 1;
    }

    /** How to draw a picture of this size so that it stands upright with its corner in the corner. */
    AffineTransform upright(int width, int height) {
        AffineTransform turn = new AffineTransform();
        turn.translate(onItsSide() ? height / 2.0 : width / 2.0, onItsSide() ? width / 2.0 : height / 2.0);
        turn.quadrantRotate(quarters);
        turn.translate(-width / 2.0, -height / 2.0);
        return turn;
    }
}
