package nl.privacyspiegel.reporting.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.privacyspiegel.shared.chart.drawing.LetterWidth;

class TextLayoutTest {

    private static final TextLayout COLUMN = new TextLayout(100, 10, false);

    /** From the published widths of Arial, in thousandths of the size of the letters. */
    @Example
    void letters_are_as_wide_as_those_of_arial() {
        assertThat(LetterWidth.of('A')).isCloseTo(0.667, within(0.001));
        assertThat(LetterWidth.of('i')).isCloseTo(0.222, within(0.001));
        assertThat(LetterWidth.of('é')).isCloseTo(0.556, within(0.001));
        assertThat(LetterWidth.of('W')).isCloseTo(0.944, within(0.001));
    }

    @Example
    void a_letter_that_the_font_lacks_takes_the_room_of_the_widest() {
        assertThat(LetterWidth.of(0x6F22)).isEqualTo(1);
    }

    @Example
    void a_line_breaks_after_a_word_and_a_line_feed_begins_another() {
        assertThat(COLUMN.lines("")).isEqualTo(1);
        assertThat(COLUMN.lines("Het beleid")).isEqualTo(1);
        assertThat(COLUMN.pieces("Het privacybeleid is vastgesteld", 1))
                .containsExactly("Het privacybeleid is ", "vastgesteld");
        assertThat(COLUMN.lines("een\ntwee\ndrie")).isEqualTo(3);
    }

    @Example
    void bold_text_needs_more_room() {
        TextLayout bold = new TextLayout(100, 10, true);
        assertThat(bold.lines("iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii"))
                .isGreaterThan(COLUMN.lines("iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii"));
    }

    @Property(tries = 200)
    void pieces_put_together_are_the_text_and_none_has_more_lines_than_it_may(
            @ForAll String text, @ForAll @IntRange(min = 1, max = 5) int most) {
        List<String> pieces = COLUMN.pieces(text, most);

        assertThat(String.join("", pieces)).isEqualTo(text);
        assertThat(COLUMN.lines(text)).isGreaterThanOrEqualTo(pieces.size());
    }
}
