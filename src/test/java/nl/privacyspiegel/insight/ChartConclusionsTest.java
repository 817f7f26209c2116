package nl.privacyspiegel.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.grading.MeanGrade;
import nl.privacyspiegel.framework.FrameworkData.Domain;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.insight.PositionCharts.Places;
import nl.privacyspiegel.insight.UnitPosition.DomainPosition;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.privacytest.results.CountRange;
import nl.privacyspiegel.privacytest.results.Disclosed;
import nl.privacyspiegel.privacytest.results.ItemScore;
import nl.privacyspiegel.privacytest.results.ScoreCounts;
import nl.privacyspiegel.shared.Sentence;
import nl.privacyspiegel.shared.Sentence.Piece;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What the charts of this module show, in words; and when they show nothing in particular. */
class ChartConclusionsTest {

    private static final List<Domain> DOMAINS = List.of(domain("Beleid"), domain("Governance"));
    private static final LocalDate FIRST = LocalDate.of(2024, 3, 1);

    private final InsightWords words = new InsightWords(bundle(), Locale.of("nl"));

    @Test
    void a_heat_map_says_where_the_lowest_grade_is() {
        Sentence said = MapConclusion.of(DOMAINS, List.of(unit("Zorg", 6, 7), unit("Jeugd", 5, 2)), words);

        assertThat(said.text()).isEqualTo("Laagste cijfer: 2 (Jeugd, Governance)");
        assertThat(said.pieces()).contains(new Piece("Governance", true));
    }

    @Test
    void of_a_lowest_grade_that_stands_more_than_once_it_says_how_often_and_of_equal_grades_nothing() {
        assertThat(MapConclusion.of(DOMAINS, List.of(unit("Zorg", 2, 7), unit("Jeugd", 5, 2)), words)
                        .text())
                .isEqualTo("Het laagste cijfer is 2 en komt 2 keer voor");
        assertThat(MapConclusion.of(DOMAINS, List.of(unit("Zorg", 5, 5)), words).isEmpty())
                .isTrue();
        assertThat(MapConclusion.of(DOMAINS, List.of(), words).isEmpty()).isTrue();
    }

    @Test
    void a_unit_is_placed_over_the_domains_where_it_has_a_place() {
        assertThat(Places.of(List.of(position("9"), position("5"), position("1"), position("10"), position(null))))
                .isEqualTo(new Places(4, 2, 1));
        assertThat(PositionCharts.concluded(new Places(4, 2, 0), words).text())
                .isEqualTo("Van 4 domeinen 2 bij het hoogste kwart en geen bij het laagste kwart");
        assertThat(PositionCharts.concluded(new Places(4, 0, 0), words).text())
                .isEqualTo("Alle 4 domeinen bij de middelste helft");
        assertThat(PositionCharts.concluded(new Places(1, 1, 0), words).isEmpty())
                .isTrue();
    }

    @Test
    void tests_are_said_from_the_first_to_the_last_that_may_be_shown() {
        assertThat(TestCharts.concluded(List.of(test(0, 5, 5), hidden(1), test(2, 2, 8)), words)
                        .text())
                .isEqualTo("Goed beantwoord: van 50,0% naar 80,0% (sinds 1 maart 2024)");
        assertThat(TestCharts.concluded(List.of(test(0, 5, 5), test(1, 5, 5)), words)
                        .text())
                .isEqualTo("Goed beantwoord: nog steeds 50,0% (sinds 1 maart 2024)");
    }

    @Test
    void estimates_are_said_as_such() {
        TestMoment about = moment(
                1, new Disclosed.Shown<>(new ScoreCounts(3, 0, 7, Map.of(ItemScore.FULL, new CountRange(6, 8)))));
        assertThat(TestCharts.concluded(List.of(test(0, 5, 5), about), words).text())
                .isEqualTo("Goed beantwoord: van 50,0% naar \u00b1\u00a070% (sinds 1 maart 2024)");
    }

    @Test
    void of_one_test_it_says_how_it_went_and_of_hidden_ones_nothing() {
        assertThat(TestCharts.concluded(List.of(test(0, 5, 5), hidden(1)), words)
                        .text())
                .isEqualTo("Goed beantwoord: 50,0% (op 1 maart 2024)");
        assertThat(TestCharts.concluded(List.of(hidden(0)), words).isEmpty()).isTrue();
        assertThat(TestCharts.concluded(List.of(), words).isEmpty()).isTrue();
    }

    private static TestMoment test(int year, int wrong, int right) {
        return moment(year, new Disclosed.Shown<>(new ScoreCounts(wrong, 0, right)));
    }

    private static TestMoment hidden(int year) {
        return moment(year, new Disclosed.Suppressed<>());
    }

    private static TestMoment moment(int year, Disclosed<ScoreCounts> scores) {
        return new TestMoment(
                new CampaignId(UUID.randomUUID()),
                "Afname " + year,
                FIRST.plusYears(year),
                "quiz",
                "Privacytest",
                new Disclosed.Shown<>(10),
                scores,
                1,
                0,
                false,
                false);
    }

    private static DomainPosition position(@Nullable String own) {
        List<BigDecimal> others =
                IntStream.rangeClosed(2, 8).mapToObj(BigDecimal::valueOf).toList();
        return new DomainPosition(
                "beleid", "Beleid", Optional.ofNullable(own).map(BigDecimal::new), 7, 0, Quartiles.of(others));
    }

    private static UnitGrades unit(String name, int... grades) {
        Map<String, DomainGrade> scores = new LinkedHashMap<>();
        for (int i = 0; i < grades.length; i++) {
            scores.put(DOMAINS.get(i).id(), DomainGrade.graded(Grade.of(grades[i]), ""));
        }
        return new UnitGrades(
                new UnitId(UUID.randomUUID()),
                name,
                new MeasurementId(UUID.randomUUID()),
                FIRST,
                scores,
                Map.of(),
                MeanGrade.of(List.of()));
    }

    private static Domain domain(String name) {
        return new Domain(name.toLowerCase(Locale.ROOT), name, null, List.of(), List.of(), List.of(), List.of());
    }

    private static ResourceBundleMessageSource bundle() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("vaadin-i18n/insight");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
