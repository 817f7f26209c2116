package nl.privacyspiegel.assessment.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.privacyspiegel.assessment.grading.GradeConclusion.Ends;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.shared.Lowest;
import nl.privacyspiegel.shared.Sentence;
import nl.privacyspiegel.shared.Sentence.Piece;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What a reader reads of a conclusion, in both languages. */
class ConclusionWordsTest {

    private static final Map<String, String> NAMES =
            Map.of("p", "Beleid", "g", "Governance", "r", "Rechten", "s", "Beveiliging");

    private final ConclusionWords dutch = words(Locale.of("nl"));
    private final ConclusionWords english = words(Locale.ENGLISH);

    @Test
    void the_domain_that_rose_most_is_named_with_where_it_came_from() {
        List<GradeConclusion> found = GradeConclusion.of(List.of(ends("p", "1", "8"), ends("g", "5.5", "7")));

        assertThat(dutch.of(found).text()).isEqualTo("Beleid steeg het meest, van 1 naar 8");
        assertThat(english.of(found).text()).isEqualTo("Beleid rose most, from 1 to 8");
    }

    @Test
    void names_are_marked_as_content_and_words_are_not() {
        List<GradeConclusion> found =
                GradeConclusion.of(List.of(ends("p", "1", "8"), ends("g", "1", "8"), ends("r", "4", "5")));

        assertThat(english.of(found).pieces())
                .containsExactly(
                        new Piece("Beleid", true),
                        new Piece(" and ", false),
                        new Piece("Governance", true),
                        new Piece(" rose most, each by 7", false));
    }

    @Test
    void what_fell_stands_beside_what_rose() {
        assertThat(dutch(ends("p", "1", "8"), ends("g", "7", "5"), ends("r", "4", "5")))
                .isEqualTo("Beleid steeg het meest, van 1 naar 8. Alleen Governance daalde, van 7 naar 5");
        assertThat(dutch(ends("p", "8", "1"), ends("g", "7", "5"), ends("r", "4", "5"), ends("s", "4", "5")))
                .isEqualTo("Beleid daalde het meest, van 8 naar 1. Alleen Rechten en Beveiliging stegen, elk met 1");
        assertThat(dutch(ends("p", "8", "1"), ends("g", "8", "1"), ends("r", "8", "7"), ends("s", "4", "5")))
                .isEqualTo("Beleid en Governance daalden het meest, elk met 7. Alleen Beveiliging steeg, van 4 naar 5");
        assertThat(dutch(ends("p", "8", "1"), ends("g", "8", "1"), ends("r", "8", "8")))
                .isEqualTo("Alleen Beleid en Governance daalden, elk met 7");
    }

    @Test
    void nothing_is_claimed_of_nothing() {
        assertThat(dutch()).isEqualTo("Nog geen domein heeft twee cijfers om te vergelijken");
        assertThat(dutch(ends("p", "1", "8"))).isEqualTo("Beleid steeg van 1 naar 8");
        assertThat(dutch(ends("p", "8", "1"))).isEqualTo("Beleid daalde van 8 naar 1");
        assertThat(dutch(ends("p", "8", "8"))).isEqualTo("Beleid bleef 8");
        assertThat(dutch(ends("p", "8", "8"), ends("g", "7", "7"))).isEqualTo("Geen cijfer veranderde");
        assertThat(dutch(ends("p", "8", "7"), ends("g", "7", "6"))).isEqualTo("Alle 2 domeinen daalden met 1 punt");
        assertThat(dutch(ends("p", "7", "8"), ends("g", "6", "7"))).isEqualTo("Alle 2 domeinen stegen met 1 punt");
        assertThat(dutch.mean(mean(6, 9))).isEmpty();
    }

    @Test
    void names_that_hold_the_word_and_have_a_comma_before_the_last() {
        ConclusionWords work = new ConclusionWords(
                dutch.words(),
                dutch.locale(),
                Map.of("w", "Werkprocessen en triage", "b", "Bewustwording en training", "p", "Beleid"));
        assertThat(work.lowest(new Lowest<>(BigDecimal.TWO, List.of("w", "b"))).text())
                .startsWith("Werkprocessen en triage, en Bewustwording en training hebben");
        assertThat(work.lowest(new Lowest<>(BigDecimal.TWO, List.of("w"))).text())
                .startsWith("Werkprocessen en triage heeft");
    }

    @Test
    void a_mean_says_over_how_many_domains_it_goes() {
        assertThat(dutch.mean(mean(3, 7, 4, 8)).map(Sentence::text))
                .contains("Van gemiddeld 3,5 naar 7,5, over 2 domeinen");
        assertThat(english.mean(mean(3, 4, 8, 7)).map(Sentence::text)).contains("The mean stayed 5.5, over 2 domains");
    }

    @Test
    void the_lowest_are_all_told_of_and_many_are_counted() {
        assertThat(dutch.lowest(new Lowest<>(BigDecimal.TWO, List.of("g"))).text())
                .isEqualTo("Governance heeft het laagste cijfer: 2");
        assertThat(dutch.lowest(new Lowest<>(BigDecimal.TWO, List.of("g", "p", "r")))
                        .text())
                .isEqualTo("Governance, Beleid en Rechten hebben het laagste cijfer: 2");
        assertThat(dutch.lowest(new Lowest<>(BigDecimal.TWO, List.of("g", "p", "r", "s")))
                        .text())
                .isEqualTo("Governance, Beleid en nog 2 hebben het laagste cijfer: 2");
    }

    private String dutch(Ends... domains) {
        return dutch.of(GradeConclusion.of(List.of(domains))).text();
    }

    private static Ends ends(String domain, String start, String end) {
        return new Ends(domain, new BigDecimal(start), new BigDecimal(end));
    }

    /** Of as many domains as there are pairs of grades: a start, then its end. */
    private static GradeChanges.MeanChange mean(long... grades) {
        List<GradeChanges.Pair> pairs = new ArrayList<>();
        for (int i = 0; i < grades.length; i += 2) {
            pairs.add(new GradeChanges.Pair(Grade.of(grades[i]), Grade.of(grades[i + 1])));
        }
        return new GradeChanges(pairs).mean();
    }

    private static ConclusionWords words(Locale locale) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("vaadin-i18n/assessment");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new ConclusionWords((key, arguments) -> messages.getMessage(key, arguments, locale), locale, NAMES);
    }
}
