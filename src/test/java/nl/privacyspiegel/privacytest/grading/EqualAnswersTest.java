package nl.privacyspiegel.privacytest.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.privacyspiegel.shared.document.HostileTexts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Equal open answers")
class EqualAnswersTest {

    @DisplayName("are equal whatever the capitals, blanks, quotes and full stops")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "gegevens over een mens",
                "Gegevens over een mens.",
                "  gegevens\tover\n een   mens ",
                "“Gegevens over een mens”",
                "'GEGEVENS OVER EEN MENS!!'",
                "- gegevens over een mens;",
                "\u00A0gegevens over een mens\u200B",
                "ｇegevens over een mens…",
                "(gegevens over een mens)"
            })
    void equal(String text) {
        assertThat(normal(text)).isEqualTo("gegevens over een mens");
    }

    @DisplayName(
            "are equal whatever the keyboard made of apostrophes, quotation marks, dashes and blanks in the middle")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "foto's van \"thuis\" - niet delen",
                "foto\u2019s van \u201Cthuis\u201D \u2013 niet delen",
                "foto\u2018s van \u201Ethuis\u201D \u2014 niet delen",
                "foto\u02BCs van \u00ABthuis\u00BB \u2212 niet delen",
                "foto\u00B4s van \u2033thuis\u2033 \u2010 niet delen",
                "foto`s van ''thuis'' -- niet delen",
                "foto\u2032s van \u2018\u2019thuis\u2019\u2019 \u2011 niet delen",
                "Foto\uFF07s van \uFF02thuis\uFF02 \uFF0D niet delen",
                "foto\u201Bs\u00A0van\u202F\u201Fthuis\u201D\u2007\u2015\u2009niet delen"
            })
    void equal_however_typed(String text) {
        assertThat(normal(text)).isEqualTo("foto's van \"thuis\" - niet delen");
    }

    @DisplayName("are different when an accent, a word or a sign with a meaning differs")
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                een mens            | één mens
                de gegevens         | gegevens
                100%                | 100
                5                   | -5
                ?                   | !
                ja, behalve bij BSN | ja behalve bij BSN
                """)
    void different(String one, String other) {
        assertThat(normal(one)).isNotEqualTo(normal(other));
    }

    @Property(seed = "20260302")
    void normalising_twice_changes_nothing_and_never_leaves_nothing(@ForAll("texts") String text) {
        String once = normal(text);
        assertThat(normal(once)).isEqualTo(once);
        assertThat(once.isEmpty()).isEqualTo(text.codePoints().allMatch(EqualAnswersTest::isInvisible));
    }

    private static boolean isInvisible(int point) {
        return Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC)
                .matches("[\\s\\p{Z}\\p{Cf}\\p{Cc}]*");
    }

    @Property(seed = "20260302")
    void every_answer_is_in_exactly_one_group_and_no_two_groups_are_equal(@ForAll("answers") List<String> texts) {
        Map<NormalisedText, EqualAnswers> groups = EqualAnswers.of(texts);
        assertThat(groups.values().stream().mapToInt(EqualAnswers::answers).sum())
                .isEqualTo(texts.size());
        groups.forEach((normalised, group) -> {
            assertThat(group.spelling()).isIn(texts);
            assertThat(NormalisedText.of(group.spelling())).isEqualTo(normalised);
            assertThat(group.answers()).isEqualTo((int) texts.stream()
                    .filter(text -> NormalisedText.of(text).equals(normalised))
                    .count());
        });
    }

    @Test
    @DisplayName("are shown as most people wrote them, and of equally common spellings the first by the alphabet")
    void spelling() {
        assertThat(EqualAnswers.of(List.of("naam", "Naam.", "Naam.")).values())
                .extracting(EqualAnswers::spelling)
                .containsExactly("Naam.");
        assertThat(EqualAnswers.of(List.of("naam", "Naam.", "Naam")).values())
                .extracting(EqualAnswers::spelling)
                .containsExactly("Naam");
    }

    @ParameterizedTest
    @DisplayName("of which a share is graded twice: rounded up, and none when no share is asked for")
    @CsvSource({"0, 21, 0", "10, 21, 3", "10, 20, 2", "1, 1, 1", "100, 21, 21", "50, 0, 0"})
    void sample(int percentage, int groups, int wanted) {
        assertThat(GroupingForGrading.sampleSize(percentage, groups)).isEqualTo(wanted);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                HostileTexts.any(200), Arbitraries.strings().ofMinLength(1).ofMaxLength(30));
    }

    @Provide
    Arbitrary<List<String>> answers() {
        Arbitrary<String> alike = Arbitraries.of("naam", "Naam.", "NAAM", "“naam”", "BSN", "bsn ", "b.s.n.", "?", "-");
        return Arbitraries.oneOf(alike, HostileTexts.any(40)).list().ofMaxSize(30);
    }

    private static String normal(String text) {
        return NormalisedText.of(text).value();
    }
}
