package nl.privacyspiegel.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import nl.privacyspiegel.quiz.Picture.Kind;
import nl.privacyspiegel.shared.RuleViolation;
import org.junit.jupiter.api.Test;

/** Whatever file is brought in as a picture, what is kept is a small picture and nothing else. */
class PictureTest {

    private static final String TYPE = "quiz.picture.type";
    private static final byte[] SCRIPT = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);

    @Test
    void a_picture_is_drawn_anew_and_stays_what_it_is() {
        Picture png = Picture.read(Pictures.file("png", 80, 60, false));
        assertThat(png.kind()).isEqualTo(Kind.PNG);
        assertThat(png.width()).isEqualTo(80);
        assertThat(png.height()).isEqualTo(60);
        assertThat(Picture.read(Pictures.file("jpg", 80, 60, false)).kind()).isEqualTo(Kind.JPEG);
    }

    @Test
    void what_was_drawn_here_is_kept_as_it_is_when_it_comes_back() {
        Picture photo = Picture.read(Pictures.file("jpg", 700, 500, true));
        assertThat(Picture.read(photo.bytes()).bytes()).isEqualTo(photo.bytes());
        assertThat(Picture.read(Pictures.SMALL.bytes()).bytes()).isEqualTo(Pictures.SMALL.bytes());
    }

    @Test
    void a_large_one_is_made_so_small_that_it_can_be_kept() {
        for (String format : new String[] {"png", "jpg"}) {
            Picture small = Picture.read(Pictures.file(format, 1_900, 950, true));
            assertThat(small.bytes().length).isLessThanOrEqualTo(Picture.MOST_KEPT);
            assertThat(small.width()).isLessThanOrEqualTo(Picture.LONGEST_SIDE);
            assertThat((double) small.width() / small.height()).isBetween(1.98, 2.02);
        }
    }

    @Test
    void a_photo_stands_upright_and_says_no_more_how_it_was_held() {
        byte[] jpeg = Pictures.file("jpg", 80, 60, false);
        for (int orientation : new int[] {1, 3, 6, 8}) {
            Picture photo = Picture.read(held(jpeg, orientation));
            boolean turned = orientation > 4;
            assertThat(photo.width()).as("%d", orientation).isEqualTo(turned ? 60 : 80);
            assertThat(photo.height()).as("%d", orientation).isEqualTo(turned ? 80 : 60);
            assertThat(new String(photo.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
        }
        assertThat(Picture.read(withNotes(jpeg, "Exif\0\0II".getBytes(StandardCharsets.US_ASCII)))
                        .width())
                .as("notes that stop halfway")
                .isEqualTo(80);
    }

    @Test
    void a_turned_photo_has_its_left_side_on_top_or_below() throws IOException {
        assertThat(left(Pictures.halves(), 6)).isEqualTo("above");
        assertThat(left(Pictures.halves(), 8)).isEqualTo("below");
    }

    /** Where the dark left half of a photo comes when the camera was held so. */
    private static String left(byte[] jpeg, int orientation) throws IOException {
        Picture photo = Picture.read(held(jpeg, orientation));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(photo.bytes()));
        int above = image.getRGB(image.getWidth() / 2, 4) & 0xFF;
        int below = image.getRGB(image.getWidth() / 2, image.getHeight() - 5) & 0xFF;
        return above < below ? "above" : "below";
    }

    @Test
    void nothing_hidden_behind_before_or_within_a_picture_comes_along() {
        for (String format : new String[] {"png", "jpg"}) {
            byte[] file = Pictures.file(format, 40, 30, false);
            assertThat(kept(joined(file, SCRIPT))).doesNotContain("script");
        }
        byte[] ours = Picture.read(Pictures.file("jpg", 40, 30, false)).bytes();
        assertThat(kept(joined(ours, SCRIPT))).doesNotContain("script");
        assertThat(kept(withComment(ours))).doesNotContain("script");
        refused(TYPE, joined(SCRIPT, ours));
    }

    @Test
    void what_is_no_png_or_jpeg_is_refused_whatever_it_is_called() {
        refused(TYPE, new byte[0]);
        refused(TYPE, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8));
        refused(TYPE, Pictures.file("gif", 10, 10, false));
        refused(TYPE, Pictures.file("bmp", 10, 10, false));
        refused(TYPE, Arrays.copyOf(Pictures.file("png", 80, 60, true), 60));
        refused(TYPE, "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_file_that_would_grow_beyond_all_measure_is_refused_before_it_is_read() {
        refused("quiz.picture.pixels", pngOf(60_000, 60_000));
        refused("quiz.picture.pixels", pngOf(7_000, 7_000));
        refused("quiz.picture.large", new byte[Picture.MOST_BYTES + 1]);
    }

    private static String kept(byte[] file) {
        return new String(Picture.read(file).bytes(), StandardCharsets.ISO_8859_1);
    }

    private static void refused(String key, byte[] file) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Picture.read(file))
                .extracting(RuleViolation::key)
                .isEqualTo(key);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] all = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        return all;
    }

    /** A JPEG with a script in a comment before its pixels. */
    private static byte[] withComment(byte[] jpeg) {
        return withPart(jpeg, 0xFE, SCRIPT);
    }

    /** A JPEG that says how the camera was held. */
    private static byte[] held(byte[] jpeg, int orientation) {
        byte[] notes = ByteBuffer.allocate(32)
                .put("Exif\0\0MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .array();
        return withNotes(jpeg, notes);
    }

    private static byte[] withNotes(byte[] jpeg, byte[] notes) {
        return withPart(jpeg, 0xE1, notes);
    }

    private static byte[] withPart(byte[] jpeg, int kind, byte[] part) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.write(0xFF);
        out.write(kind);
        out.write(0);
        out.write(part.length + 2);
        out.writeBytes(part);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    /** Some bytes that say they are so many pixels. */
    private static byte[] pngOf(int width, int height) {
        byte[] header = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(width)
                .putInt(height)
                .put(new byte[] {8, 2, 0, 0, 0})
                .array();
        CRC32 sum = new CRC32();
        sum.update(header);
        return ByteBuffer.allocate(8 + 4 + header.length + 4)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'})
                .putInt(13)
                .put(header)
                .putInt((int) sum.getValue())
                .array();
    }
}
