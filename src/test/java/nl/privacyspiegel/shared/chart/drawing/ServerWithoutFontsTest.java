package nl.privacyspiegel.shared.chart.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import nl.privacyspiegel.testing.BareJava;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A small server, such as a container, often has no fonts, and Java then refuses to measure any text. */
class ServerWithoutFontsTest {

    private static final String FONTS_FAIL = "no fonts";

    @Test
    @EnabledOnOs(OS.LINUX)
    void drawsTheSameChartsAsAServerWithFonts(@TempDir Path folder) throws Exception {
        Path noFonts = Files.writeString(folder.resolve("fonts.conf"), "<fontconfig/>");
        Path output = folder.resolve("output");
        ProcessBuilder server = BareJava.process(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                // Java remembers in this folder which fonts it saw before.
                "-Duser.home=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                ServerWithoutFontsTest.class.getName(),
                output.toString()));
        server.environment().put("FONTCONFIG_FILE", noFonts.toString());
        server.redirectOutput(folder.resolve("console").toFile());

        int exit = server.start().waitFor();

        assertThat(Files.readString(output)).isEqualTo(FONTS_FAIL + charts());
        assertThat(exit).isZero();
    }

    /** Writes to a file: libraries may say something on the console. */
    public static void main(String[] arguments) throws IOException {
        String fonts = "";
        try {
            new Font(Font.SANS_SERIF, Font.PLAIN, 12).getStringBounds("x", new FontRenderContext(null, true, true));
        } catch (RuntimeException | Error expected) {
            fonts = FONTS_FAIL;
        }
        Files.writeString(Path.of(arguments[0]), fonts + charts());
    }

    private static String charts() {
        StringBuilder charts = new StringBuilder();
        for (ChartSize size : ChartSize.values()) {
            charts.append(Charts.svg(Example.radar(Example.GRADES), size, DrawnChart.DUTCH));
            charts.append(Charts.svg(Example.bars(Example.GRADES), size, DrawnChart.DUTCH));
            charts.append(Charts.svg(Example.JUDGED, size, DrawnChart.DUTCH));
            charts.append(HexFormat.of().formatHex(Charts.png(Example.radar(Example.GRADES), size, DrawnChart.DUTCH)));
        }
        return charts.toString();
    }
}
