package nl.privacyspiegel.shared.chart.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TextRoomTest {

    private static final double TYPE = 12;
    private static final double WIDTH = 90;

    @Property(seed = "2017")
    void everyLineFits(@ForAll @AlphaChars @Chars(' ') @StringLength(max = 300) String text) {
        assertThat(TextRoom.wrap(text, WIDTH, TYPE, 3))
                .hasSizeLessThanOrEqualTo(3)
                .allMatch(line -> TextRoom.width(line, TYPE) <= WIDTH);
    }

    @Property(seed = "2017")
    void nothingIsLostWhenThereAreLinesEnough(@ForAll @AlphaChars @Chars(' ') @StringLength(max = 300) String text) {
        List<String> lines = TextRoom.wrap(text, WIDTH, TYPE, Integer.MAX_VALUE);

        assertThat(String.join("", lines).replaceAll("[ -]", "")).isEqualTo(text.replace(" ", ""));
    }

    @Test
    void wordsStayWholeWhereTheyFit() {
        assertThat(TextRoom.wrap("Bewustwording en training", 130, TYPE, 3))
                .containsExactly("Bewustwording en", "training");
    }

    @Test
    void aWordThatIsTooLongIsBrokenWithAHyphen() {
        assertThat(TextRoom.wrap("Verwerkersovereenkomsten", WIDTH, TYPE, 3))
                .hasSize(2)
                .first()
                .asString()
                .endsWith("-");
    }

    @Test
    void whatDoesNotFitIsCutOffVisibly() {
        assertThat(TextRoom.wrap("een twee drie vier vijf zes zeven acht negen tien", 40, TYPE, 2))
                .last()
                .asString()
                .endsWith("…");
    }
}
