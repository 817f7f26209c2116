package nl.privacyspiegel.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import nl.privacyspiegel.reporting.content.Said;
import org.junit.jupiter.api.Test;

/** A sentence keeps apart which of its pieces are content. */
class SaidTest {

    private static Said said(String pattern, Object... arguments) {
        return Said.of(filled -> new MessageFormat(pattern, Locale.UK).format(filled), arguments);
    }

    @Test
    void a_translation_may_put_its_arguments_in_any_order() {
        Said said = said("{1} of the {2,choice,1#1 question|1<{2} questions} in {0}", Said.content("Beleid"), "two", 3);
        assertThat(said.text()).isEqualTo("two of the 3 questions in Beleid");
        assertThat(said.pieces())
                .containsExactly(
                        new Said.Piece("two of the 3 questions in ", null), new Said.Piece("Beleid", Said.TYPED));
    }

    @Test
    void content_that_looks_like_a_place_for_an_argument_is_left_as_it_is() {
        String strange = "{1} \uE001 '";
        assertThat(said("{0}: {1}", Said.content(strange), "x").text()).isEqualTo(strange + ": x");
        assertThat(said("{0}: {1}", strange, "x").text()).isEqualTo(strange + ": x");
    }

    @Test
    void a_long_one_ends_at_a_whole_word_and_each_piece_keeps_its_language() {
        Said said = Said.join("; ", List.of(Said.words("one two"), Said.content("drie vier vijf")))
                .shortened(15);
        assertThat(said.text()).isEqualTo("one two; drie\u2026");
        assertThat(said.pieces())
                .containsExactly(
                        new Said.Piece("one two; ", null),
                        new Said.Piece("drie", Said.TYPED),
                        new Said.Piece("\u2026", null));
    }

    @Test
    void a_long_one_never_ends_in_half_a_sign() {
        assertThat(Said.words("\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00")
                        .shortened(3)
                        .text())
                .isEqualTo("\uD83D\uDE00\u2026");
    }

    @Test
    void of_nothing_there_is_nothing() {
        assertThat(Said.words("").isEmpty()).isTrue();
        assertThat(Said.join(", ", List.of()).isEmpty()).isTrue();
        assertThat(Said.NOTHING.text()).isEmpty();
    }
}
