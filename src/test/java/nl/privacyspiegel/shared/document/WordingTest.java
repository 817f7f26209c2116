package nl.privacyspiegel.shared.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import nl.privacyspiegel.shared.document.WordDifference.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    private static final String TEXT = "Is er een 'privacybeleid' voor de wijk-teams?";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "is er een 'privacybeleid' voor de WIJK-teams",
                "  Is er  een\n'privacybeleid' voor de wijk-teams ? ",
                "Is er een \u2018privacybeleid\u2019 voor de wijk\u2011teams?",
                "Is er een\u00a0'privacy\u00adbeleid' voor de wijk-teams?!\u200b"
            })
    void blanks_capitals_kinds_of_quotes_and_the_last_punctuation_make_no_difference(String same) {
        assertThat(Wording.isSame(TEXT, same)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Is er geen 'privacybeleid' voor de wijk-teams?",
                "Is er een 'privacybeleid' voor de wijkteams?",
                "Is er een 'privacybeleid', voor de wijk-teams?",
                "Is er een 'privacybeleid' voor de wijk-teams in 2026?"
            })
    void every_other_change_does(String other) {
        assertThat(Wording.isSame(TEXT, other)).isFalse();
    }

    @Test
    void answers_may_stand_in_another_order_but_not_be_right_where_they_were_wrong() {
        String asked = "Wat mag?\n[x] Dit\n[ ] Dat";
        assertThat(Wording.isSame(asked, "Wat mag?\n[ ] dat.\n[x] dit.")).isTrue();
        assertThat(Wording.isSame(asked, "Wat mag?\n[x] Dat\n[ ] Dit")).isFalse();
        assertThat(Wording.isSame(asked, "Wat mag?\n[x] Dit\n[ ] Dat\n[ ] Iets anders"))
                .isFalse();
    }

    @Test
    void a_declaration_no_longer_holds_once_the_text_changes_again() {
        List<SameAs> declared = SameAs.with(List.of(), "Is er beleid?", "Hebt u beleid?");
        assertThat(SameAs.joins(declared, "Hebt u beleid", "is er beleid")).isTrue();
        assertThat(SameAs.joins(declared, "Hebt u nieuw beleid?", "Is er beleid?"))
                .isFalse();
        assertThat(SameAs.holding(declared, "Hebt u nieuw beleid?")).isEmpty();
        assertThat(SameAs.without(declared, "Is er beleid?", "Hebt u beleid?")).isEmpty();
    }

    @Test
    void a_reworded_text_names_the_words_that_went_and_came() {
        assertThat(WordDifference.between("Is er een beleid?", "Is er een vastgesteld beleid?"))
                .extracting(WordDifference::kind, piece -> piece.text().strip())
                .contains(tuple(Kind.ADDED, "vastgesteld"))
                .noneMatch(piece -> piece.toList().getFirst() == Kind.REMOVED);
    }

    @Property(tries = 300, seed = "2026")
    void the_pieces_make_up_both_texts(
            @ForAll @AlphaChars @StringLength(max = 30) String one, @ForAll @StringLength(max = 30) String other) {
        List<WordDifference> pieces = WordDifference.between(one, other);
        assertThat(without(pieces, Kind.ADDED)).isEqualTo(one);
        assertThat(without(pieces, Kind.REMOVED)).isEqualTo(other);
    }

    private static String without(List<WordDifference> pieces, Kind kind) {
        return pieces.stream()
                .filter(piece -> piece.kind() != kind)
                .map(WordDifference::text)
                .collect(Collectors.joining());
    }

    @Property(tries = 300, seed = "2026")
    void a_text_is_the_same_as_itself_however_it_is_wrapped(@ForAll @StringLength(max = 40) String text) {
        assertThat(Wording.isSame(text, " " + text + " \n")).isTrue();
        assertThat(Wording.key(Wording.plain(text))).isNotNull();
    }
}
