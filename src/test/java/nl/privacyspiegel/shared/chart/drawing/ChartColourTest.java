package nl.privacyspiegel.shared.chart.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.privacyspiegel.reporting.content.Colours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** WCAG 2.2, success criteria 1.4.3 and 1.4.11. */
class ChartColourTest {

    @ParameterizedTest
    @EnumSource(names = {"TEXT", "MUTED"})
    void textCanBeReadOnTheGround(ChartColour colour) {
        assertThat(contrast(colour)).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @EnumSource(names = {"START", "INTERIM", "END", "TARGET", "GOOD", "SUFFICIENT", "INSUFFICIENT", "OPTION", "AXIS"})
    void marksCanBeSeenOnTheGround(ChartColour colour) {
        assertThat(contrast(colour)).isGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(names = {"TINT_LOWEST", "TINT_LOW", "TINT_MIDDLE", "TINT_HIGH", "TINT_HIGHEST"})
    void textCanBeReadOnATint(ChartColour tint) {
        assertThat(contrast(ChartColour.TEXT, tint)).isGreaterThanOrEqualTo(4.5);
    }

    /** A chart of a page in the light and the same chart as a file have the same colours. */
    @ParameterizedTest
    @EnumSource
    void theValueIsThatOfTheStyleSheetOnALightGround(ChartColour colour) throws IOException {
        assertThat(light(Files.readString(Path.of("frontend/styles/tokens.css")), colour.property()))
                .as("%s in frontend/styles/tokens.css", colour.property())
                .isEqualTo(colour.fallback());
    }

    private static String light(String sheet, String property) {
        Matcher value = Pattern.compile(Pattern.quote(property) + ": (?:light-dark\\((#\\w+),|var\\((--[\\w-]+)\\))")
                .matcher(sheet);
        assertThat(value.find()).as("%s in the style sheet", property).isTrue();
        return value.group(1) == null ? light(sheet, value.group(2)) : value.group(1);
    }

    @Test
    void theVioletOfReportsIsThatOfCharts() {
        assertThat(Colours.css(Colours.VIOLET)).isEqualTo(ChartColour.INTERIM.fallback());
    }

    private static double contrast(ChartColour colour) {
        return contrast(colour, ChartColour.GROUND);
    }

    private static double contrast(ChartColour colour, ChartColour behind) {
        double one = luminance(Color.decode(colour.fallback()));
        double ground = luminance(Color.decode(behind.fallback()));
        return (Math.max(one, ground) + 0.05) / (Math.min(one, ground) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
