package nl.privacyspiegel.privacytest;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Equal open answers are graded once")
class GroupingForGradingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Inzage|inzage.",
                "recht op  inzage|Recht op inzage!",
                "‘Alleen wat nodig is’|alleen wat nodig is",
                "ﬁets|fiets"
            })
    void capitals_spaces_and_punctuation_at_the_ends_do_not_matter(String one, String other) {
        assertThat(NormalisedText.of(one)).isEqualTo(NormalisedText.of(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"een|één", "wel melden|niet melden", "a.b|ab", "?|!"})
    void what_can_change_the_meaning_stays(String one, String other) {
        assertThat(NormalisedText.of(one)).isNotEqualTo(NormalisedText.of(other));
    }

    @Property(seed = "2017")
    void normalising_twice_is_normalising_once(@ForAll String text) {
        NormalisedText once = NormalisedText.of(text);
        assertThat(NormalisedText.of(once.value())).isEqualTo(once);
    }

    @Property(seed = "2017")
    void the_sample_is_never_smaller_than_the_share_and_never_a_whole_group_larger(
            @ForAll @IntRange(max = 5000) int groups, @ForAll @IntRange(max = 100) int percentage) {
        int sample = GroupingForGrading.sampleSize(groups, percentage);
        assertThat(sample).isBetween(0, groups);
        assertThat(100 * sample).isBetween(groups * percentage, groups * percentage + 99);
    }
}
