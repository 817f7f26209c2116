package nl.privacyspiegel.shared.chart.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.privacyspiegel.shared.chart.CategoryData;
import nl.privacyspiegel.shared.chart.ChartNumbers;
import nl.privacyspiegel.shared.chart.SeriesStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

class RadarChartTest {

    private static final double ROUNDING = 1e-6;

    @ParameterizedTest
    @EnumSource
    void everyGradeIsAMarkAndAnAbsentGradeIsNone(ChartSize size) {
        DrawnChart chart = DrawnChart.of(Example.radar(Example.GRADES), size);

        assertThat(chart.drawn("ps-mark", "ps-start")).hasSize(4);
        assertThat(chart.drawn("ps-mark", "ps-end")).hasSize(4);
    }

    @Test
    void aGradeLiesOnTheRingOfItsNumber() {
        DrawnChart chart = DrawnChart.of(Example.radar(Example.GRADES), ChartSize.WIDE);
        Element ring = chart.drawn("ps-ring").getFirst();
        Element first = chart.drawn("ps-mark", "ps-start").getFirst();
        Element second = chart.drawn("ps-mark", "ps-start").get(1);

        double distance = Math.hypot(
                DrawnChart.number(second, "cx") - DrawnChart.number(ring, "cx"),
                DrawnChart.number(second, "cy") - DrawnChart.number(ring, "cy"));

        assertThat(DrawnChart.number(first, "cx")).isCloseTo(DrawnChart.number(ring, "cx"), within(0.02));
        assertThat(DrawnChart.number(ring, "cy") - DrawnChart.number(first, "cy"))
                .isCloseTo(DrawnChart.number(ring, "ry"), within(0.02));
        assertThat(distance).isCloseTo(3 * DrawnChart.number(ring, "ry"), within(0.05));
    }

    @Test
    void anAbsentGradeInterruptsTheLine() {
        String complete = line(Example.grades(List.of("1", "3", "4", "2", "5"), List.of("1", "1", "1", "1", "1")));
        String interrupted = line(Example.GRADES);

        assertThat(complete).endsWith("Z");
        assertThat(complete.chars().filter(command -> command == 'L')).hasSize(5);
        assertThat(interrupted).doesNotContain("Z");
        assertThat(interrupted.chars().filter(command -> command == 'L')).hasSize(3);
        assertThat(interrupted.chars().filter(command -> command == 'M')).hasSize(2);
    }

    private static String line(CategoryData data) {
        return DrawnChart.of(Example.radar(data), ChartSize.WIDE)
                .drawn("ps-line", "ps-start")
                .getFirst()
                .getAttribute("d");
    }

    @Test
    void aGradeWithoutNeighboursIsStillSeen() {
        DrawnChart chart = DrawnChart.of(
                Example.radar(Example.grades(List.of("", "3", "", "", ""), List.of("2", "", "", "4", ""))),
                ChartSize.NARROW);

        assertThat(chart.drawn("ps-mark")).hasSize(3);
        assertThat(chart.drawn("ps-line")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyDomainAndEveryGradeIsWrittenAndTheUngradedDomainSaysSo(ChartSize size) {
        DrawnChart chart = DrawnChart.of(Example.radar(Example.GRADES), size);

        assertThat(chart.joined("ps-category")).contains(Example.DOMAINS);
        assertThat(chart.texts("ps-value")).containsExactly("1", "8", "3", "6", "4", "7,5", "5", "7");
        assertThat(chart.joined("ps-absent")).isEqualTo(Example.ABSENT);
        assertThat(chart.texts("ps-series")).containsExactly("Begin 2025", "Eind 2025");
    }

    @Test
    void aDomainThatIsGradedOnceSaysWhichGradeIsAbsent() {
        DrawnChart chart = DrawnChart.of(
                Example.radar(Example.grades(List.of("1", "", "4"), List.of("8", "6", "7"))), ChartSize.NARROW);

        assertThat(chart.joined("ps-value")).isEqualTo("1 8 niet beoordeeld 6 4 7");
    }

    @ParameterizedTest
    @EnumSource
    void whenNothingIsGradedTheScaleAndTheDomainsRemain(ChartSize size) {
        DrawnChart chart = DrawnChart.of(Example.radar(Example.NOTHING), size);

        assertThat(chart.drawn("ps-mark")).isEmpty();
        assertThat(chart.drawn("ps-line")).isEmpty();
        assertThat(chart.joined("ps-category")).contains(Example.DOMAINS);
        assertThat(chart.joined("ps-absent"))
                .isEqualTo(String.join(" ", Collections.nCopies(Example.DOMAINS.size(), Example.ABSENT)));
    }

    @ParameterizedTest
    @EnumSource
    void theScaleIsWholeWhateverTheGradesAre(ChartSize size) {
        DrawnChart chart =
                DrawnChart.of(Example.radar(Example.grades(List.of("4", "4", "4"), List.of("5", "5", "5"))), size);

        assertThat(chart.drawn("ps-ring")).hasSize(10);
        assertThat(chart.texts("ps-tick")).contains("1", "10").doesNotContain("0");
    }

    @Test
    void theStartIsHollowAndTheEndIsSolidAndTheirShapesDiffer() {
        DrawnChart chart = DrawnChart.of(Example.radar(Example.GRADES), ChartSize.WIDE);
        Element start = chart.drawn("ps-mark", "ps-start").getFirst();
        Element end = chart.drawn("ps-mark", "ps-end").getFirst();

        assertThat(start.getAttribute("fill")).isEqualTo(ChartColour.GROUND.in(ColourSource.PAGE));
        assertThat(start.getAttribute("stroke")).isEqualTo(ChartColour.START.in(ColourSource.PAGE));
        assertThat(end.getAttribute("fill")).isEqualTo(ChartColour.END.in(ColourSource.PAGE));
        assertThat(start.getTagName()).isNotEqualTo(end.getTagName());
        assertThat(chart.drawn("ps-line", "ps-start").getFirst().hasAttribute("stroke-dasharray"))
                .isTrue();
        assertThat(chart.drawn("ps-line", "ps-end").getFirst().hasAttribute("stroke-dasharray"))
                .isFalse();
    }

    @Test
    void ofTwoEqualGradesBothMarksAreSeen() {
        DrawnChart chart = DrawnChart.of(
                Example.radar(Example.grades(List.of("5", "5", "5"), List.of("5", "5", "5"))), ChartSize.WIDE);
        Element circle = chart.drawn("ps-mark", "ps-start").getFirst();
        Element square = chart.drawn("ps-mark", "ps-end").getFirst();
        double corner = Math.hypot(
                DrawnChart.number(square, "x") - DrawnChart.number(circle, "cx"),
                DrawnChart.number(square, "y") - DrawnChart.number(circle, "cy"));

        assertThat(corner).isLessThan(DrawnChart.number(circle, "rx"));
        assertThat(chart.elements().indexOf(circle)).isLessThan(chart.elements().indexOf(square));
    }

    @Test
    void needsThreeDomains() {
        CategoryData two = Example.grades(List.of("1", "2"), List.of("3", "4"));

        assertThatThrownBy(() -> Example.radar(two)).hasMessageContaining("three");
    }

    @Property(tries = 150, seed = "2017")
    void wordsNeverOverlapEachOtherOrTheCircleNorLeaveTheDrawing(
            @ForAll("names") List<String> names, @ForAll ChartSize size) {
        List<String> values = IntStream.range(0, names.size())
                .mapToObj(spoke -> spoke % 4 == 1 ? "" : "7.25")
                .toList();
        CategoryData data = Example.data(names, Example.series("Begin 2025", SeriesStyle.START, values));
        RadarLayout layout = new RadarLayout(data, new ChartNumbers(DrawnChart.DUTCH, Example.ABSENT), size);

        List<Rectangle2D> words =
                layout.labels().stream().map(RadarLayout.Placed::bounds).toList();

        for (Rectangle2D one : words) {
            assertThat(words).filteredOn(one::intersects).as("itself only").hasSize(1);
            assertThat(one.getMinX()).isGreaterThanOrEqualTo(-size.width() / 2.0);
            assertThat(one.getMaxX()).isLessThanOrEqualTo(size.width() / 2.0 + ROUNDING);
            assertThat(one.getMinY()).isGreaterThanOrEqualTo(-layout.above() - ROUNDING);
            assertThat(one.getMaxY()).isLessThanOrEqualTo(layout.height() - layout.above() + ROUNDING);
            double x = Math.clamp(0, one.getMinX(), one.getMaxX());
            double y = Math.clamp(0, one.getMinY(), one.getMaxY());
            assertThat(Math.hypot(x, y)).isGreaterThan(layout.radius());
        }
    }

    @Provide
    Arbitrary<List<String>> names() {
        return Arbitraries.strings()
                .alpha()
                .withChars(' ')
                .ofMinLength(1)
                .ofMaxLength(200)
                .filter(name -> !name.isBlank())
                .list()
                .ofMinSize(3)
                .ofMaxSize(10);
    }
}
