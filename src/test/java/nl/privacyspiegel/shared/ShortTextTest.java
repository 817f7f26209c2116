package nl.privacyspiegel.shared;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ShortTextTest {

    @Example
    void what_fits_is_shown_whole_and_what_does_not_ends_with_an_ellipsis() {
        assertThat(ShortText.shown("Beleid", 6)).isEqualTo("Beleid");
        assertThat(ShortText.shown("Beleid en organisatie", 7)).isEqualTo("Beleid…");
    }

    @Example
    void words_are_kept_whole() {
        assertThat(ShortText.words(" Beleid\nen  meer ", 14)).isEqualTo("Beleid en meer");
        assertThat(ShortText.words("Beleid en organisatie", 12)).isEqualTo("Beleid en\u2026");
        assertThat(ShortText.words("Verantwoordelijkheden", 7)).isEqualTo("Verant\u2026");
    }

    @Example
    void a_sign_that_takes_two_places_is_kept_whole_or_left_out() {
        assertThat(ShortText.beginning("ab😀cd", 3)).isEqualTo("ab");
        assertThat(ShortText.beginning("ab😀cd", 4)).isEqualTo("ab😀");
        assertThat(ShortText.shown("ab😀cd", 4)).isEqualTo("ab…");
    }

    @Property
    void a_beginning_fits_and_loses_at_most_half_a_sign_of_its_room(
            @ForAll String text, @ForAll @IntRange(max = 30) int most) {
        String beginning = ShortText.beginning(text, most);

        assertThat(text).startsWith(beginning);
        assertThat(beginning.length()).isBetween(Math.min(text.length(), most) - 1, most);
        if (!beginning.isEmpty() && beginning.length() < text.length()) {
            int end = beginning.length();
            assertThat(Character.isSurrogatePair(text.charAt(end - 1), text.charAt(end)))
                    .isFalse();
        }
    }
}
