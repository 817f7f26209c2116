package nl.privacyspiegel.organisation.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import nl.privacyspiegel.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An administrator brings in a logo and a colour, right or wrong. */
class HouseStyleRulesTest {

    private static byte[] picture(int width, int height, String format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        assertThat(ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes))
                .isTrue();
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void a_picture_is_drawn_anew_in_png_and_no_larger_than_needed(String format) throws IOException {
        Logo logo = Logo.read(picture(1600, 400, format));
        assertThat(logo.png()).startsWith(0x89, 'P', 'N', 'G');
        assertThat(logo.width()).isEqualTo(800);
        assertThat(logo.height()).isEqualTo(200);
        assertThat(Logo.stored(logo.png())).isEqualTo(logo);
    }

    @Test
    void what_hides_behind_a_picture_is_gone() throws IOException {
        byte[] picture = picture(40, 20, "png");
        byte[] hidden = "<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
        byte[] both = Arrays.copyOf(picture, picture.length + hidden.length);
        System.arraycopy(hidden, 0, both, picture.length, hidden.length);
        assertThat(new String(Logo.read(both).png(), StandardCharsets.ISO_8859_1))
                .doesNotContain("script");
    }

    @Test
    void other_files_are_refused_whatever_they_are_called() throws IOException {
        for (byte[] file : new byte[][] {
            {},
            "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8),
            picture(4, 4, "gif"),
            picture(4, 4, "bmp"),
            "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg>&x;</svg>".getBytes(StandardCharsets.UTF_8),
            "a: &a [x]\nb: [*a, *a]".getBytes(StandardCharsets.UTF_8),
            zip(picture(4, 4, "png")),
            Arrays.copyOf(picture(400, 200, "png"), 60)
        }) {
            assertRefused(file, "organisation.style.logo.type");
        }
    }

    @Test
    void a_file_that_is_too_large_or_unfolds_to_too_many_pixels_is_refused() throws IOException {
        assertRefused(new byte[Logo.MOST_BYTES + 1], "organisation.style.logo.large");
        assertRefused(picture(4001, 10, "png"), "organisation.style.logo.pixels");
    }

    /** A few dozen bytes that say they are nine thousand million pixels: 36 GB of memory when somebody believes them. */
    @Test
    @Timeout(5)
    void a_picture_that_says_to_be_huge_is_refused_before_it_is_unfolded() throws IOException {
        byte[] bomb = picture(1, 1, "png");
        ByteBuffer header = ByteBuffer.wrap(bomb);
        header.putInt(16, 95_000).putInt(20, 95_000);
        CRC32 sum = new CRC32();
        sum.update(bomb, 12, 17);
        header.putInt(29, (int) sum.getValue());
        assertThat(bomb).hasSizeLessThan(200);
        assertRefused(bomb, "organisation.style.logo.pixels");
    }

    private static byte[] zip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("../../logo.png"));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private static void assertRefused(byte[] file, String key) {
        assertThatThrownBy(() -> Logo.read(file))
                .isInstanceOf(RuleViolation.class)
                .hasMessage(key);
    }

    @Test
    void a_colour_is_dark_enough_for_white_letters() {
        assertThat(new AccentColour(" #7a1f5c ").hex()).isEqualTo("7A1F5C");
        assertThatThrownBy(() -> new AccentColour("rood")).hasMessage("organisation.style.accent.wrong");
        assertThatThrownBy(() -> new AccentColour("FFCC00")).hasMessage("organisation.style.accent.light");
        assertThat(new AccentColour("767676").hex()).as("4,54 to 1").isEqualTo("767676");
        assertThatThrownBy(() -> new AccentColour("777777")).as("4,48 to 1").isInstanceOf(RuleViolation.class);
    }
}
