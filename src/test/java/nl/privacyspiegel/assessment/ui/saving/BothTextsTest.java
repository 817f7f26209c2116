package nl.privacyspiegel.assessment.ui.saving;

import static nl.privacyspiegel.assessment.ui.saving.BothTexts.belowEachOther;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import org.junit.jupiter.api.Test;

/** Who keeps both texts gets all of both, and nothing twice. */
class BothTextsTest {

    @Test
    void two_texts_stand_below_each_other() {
        assertThat(belowEachOther("", "Van mij ", "\nVan hen")).isEqualTo("Van mij\n\nVan hen");
        assertThat(belowEachOther("Er was iets", "Van mij", "Van hen")).isEqualTo("Van mij\n\nVan hen");
        assertThat(belowEachOther("Van mij", "Van mij", "Van hen")).isEqualTo("Van mij\n\nVan hen");
    }

    @Test
    void a_paragraph_that_stands_in_the_other_text_is_not_repeated() {
        assertThat(belowEachOther("", "Van mij", "Van mij\n\nVan hen")).isEqualTo("Van mij\n\nVan hen");
        assertThat(belowEachOther("", "Van mij\n\nVan hen", "Van hen")).isEqualTo("Van mij\n\nVan hen");
        assertThat(belowEachOther("Er was iets", "Van mij", "")).isEqualTo("Van mij");
    }

    @Test
    void a_part_of_a_word_is_no_paragraph() {
        assertThat(belowEachOther("", "jaarlijks", "ja")).isEqualTo("jaarlijks\n\nja");
    }

    @Test
    void who_typed_on_while_the_other_put_both_together_finds_the_whole_text_in_its_place() {
        assertThat(belowEachOther("Heel de", "Heel de zin.", "Van hen\n\nHeel de"))
                .isEqualTo("Van hen\n\nHeel de zin.");
        assertThat(belowEachOther("Heel de", "Van mij\n\nHeel de", "Heel de zin."))
                .isEqualTo("Van mij\n\nHeel de zin.");
    }

    @Property
    void nothing_of_either_is_lost(
            @ForAll @AlphaChars String before, @ForAll @AlphaChars String mine, @ForAll @AlphaChars String theirs) {
        assertThat(belowEachOther(before, mine, theirs)).contains(mine, theirs);
    }
}
