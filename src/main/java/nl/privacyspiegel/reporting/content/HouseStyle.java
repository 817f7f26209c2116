package nl.privacyspiegel.reporting.content;

import java.util.Locale;
import nl.privacyspiegel.organisation.settings.OrganisationStyle;
import org.jspecify.annotations.Nullable;

/**
 * How the files of an organisation look.
 *
 * @param organisation its name; may be empty
 * @param logo null when it has none
 * @param accent the colour of titles and of the headers of tables, as six hexadecimal digits; white is readable on it
 */
public record HouseStyle(String organisation, @Nullable Logo logo, String accent) {

    /** How a file looks when nobody chose anything. */
    public static final HouseStyle PLAIN = new HouseStyle("", null, Colours.PETROL);

    private static final int WHITE = 255;
    private static final double LIGHT = 0.14;

    public static HouseStyle of(OrganisationStyle style) {
        return new HouseStyle(
                style.name(),
                style.logo()
                        .map(logo -> new Logo(logo.png(), logo.width(), logo.height()))
                        .orElse(null),
                style.accent().hex());
    }

    /** A picture in PNG with its size in pixels. */
    @SuppressWarnings("ArrayRecordComponent") // Handed on as it is; nobody compares two of these.
    public record Logo(byte[] png, int width, int height) {

        /** How wide it is at this height, and at most so wide. */
        public double width(double height, double most) {
            return Math.min(most, height * width / this.height);
        }

        /** How high it is when it is no wider and no higher than this. */
        public double height(double height, double most) {
            return Math.min(height, most * this.height / width);
        }
    }

    /** A very light shade of the accent, for the ground of rows that stand out. */
    public String tint() {
        StringBuilder tint = new StringBuilder();
        for (byte part : Colours.rgb(accent)) {
            int value = Byte.toUnsignedInt(part);
            tint.append("%02X".formatted(Math.round(WHITE - LIGHT * (WHITE - value))));
        }
        return tint.toString().toUpperCase(Locale.ROOT);
    }
}
