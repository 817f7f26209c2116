package nl.privacyspiegel.shared.chart.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.privacyspiegel.shared.chart.ChartNumbers;
import nl.privacyspiegel.shared.chart.ChartTable;
import nl.privacyspiegel.shared.chart.PieChart;
import nl.privacyspiegel.shared.chart.Slice;
import nl.privacyspiegel.shared.chart.SliceStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

class PieChartTest {

    private static final int MOST_CHARACTERS = 40_000;

    @Test
    void everySliceHasItsWordsBesideIt() {
        DrawnChart chart = DrawnChart.of(Example.JUDGED, ChartSize.WIDE);

        assertThat(chart.drawn("ps-slice")).hasSize(3);
        assertThat(chart.drawn("ps-lead")).hasSize(3);
        assertThat(chart.texts("ps-value")).containsExactly("47,6%", "19,0%", "33,3%");
        assertThat(chart.texts("ps-category")).containsExactly("goed", "voldoende", "onvoldoende");
    }

    @Test
    void onANarrowScreenALetterTiesTheSliceToItsName() {
        DrawnChart chart = DrawnChart.of(Example.JUDGED, ChartSize.NARROW);

        assertThat(chart.texts("ps-value")).containsExactly("A 47,6%", "B 19,0%", "C 33,3%");
        assertThat(chart.texts("ps-letter")).containsExactly("A", "B", "C");
        assertThat(chart.texts("ps-category")).containsExactly("goed", "voldoende", "onvoldoende");
        assertThat(chart.drawn("ps-key")).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource
    void aSliceOfNothingIsInTheTableOnly(ChartSize size) {
        PieChart pie = Example.pie(
                Example.slice("juist", "100.0", SliceStyle.GOOD),
                Example.slice("onjuist", "0.0", SliceStyle.INSUFFICIENT));
        DrawnChart chart = DrawnChart.of(pie, size);

        assertThat(chart.drawn("ps-slice")).hasSize(1);
        assertThat(chart.drawn("ps-slice").getFirst().getTagName()).isEqualTo("ellipse");
        assertThat(chart.joined("ps-category")).isEqualTo("juist");
        assertThat(ChartTable.of(pie, DrawnChart.DUTCH).rows())
                .containsExactly(List.of("juist", "100,0%"), List.of("onjuist", "0,0%"));
    }

    @Test
    void theTableWritesWhatTheChartWrites() {
        ChartTable table = ChartTable.of(Example.JUDGED, DrawnChart.DUTCH);

        assertThat(table.caption()).isEqualTo("Bijzondere persoonsgegevens");
        assertThat(table.header()).containsExactly("Oordeel", "Deel");
        assertThat(table.rows().get(1)).containsExactly("voldoende", "19,0%");
        assertThat(ChartTable.of(Example.JUDGED, Locale.UK).rows().getFirst()).contains("47.6%");
    }

    @Test
    void judgementsLookTheSameInEveryChartAndDifferWithoutColour() {
        DrawnChart chart = DrawnChart.of(Example.JUDGED, ChartSize.WIDE);
        Element good = chart.drawn("ps-slice", "ps-good").getFirst();
        Element sufficient = chart.drawn("ps-slice", "ps-sufficient").getFirst();
        Element insufficient = chart.drawn("ps-slice", "ps-insufficient").getFirst();

        assertThat(good.getAttribute("fill")).isEqualTo(ChartColour.GOOD.in(ColourSource.PAGE));
        assertThat(insufficient.getAttribute("fill")).isEqualTo(ChartColour.GROUND.in(ColourSource.PAGE));
        assertThat(insufficient.getAttribute("stroke")).isEqualTo(ChartColour.INSUFFICIENT.in(ColourSource.PAGE));
        assertThat(chart.elements()
                        .get(chart.elements().indexOf(sufficient) + 1)
                        .getAttribute("class"))
                .isEqualTo("ps-stripe");
    }

    @Test
    void neighboursWithoutAJudgementAreFilledDifferently() {
        Set<Filling.Pattern> fillings = new HashSet<>();
        for (int turn = 0; turn < 4; turn++) {
            fillings.add(Filling.of(SliceStyle.OPTION, turn, "ps-slice").pattern());
        }

        assertThat(fillings).hasSize(4);
    }

    @Test
    void theFirstSliceBeginsAtTheTopAndTakesItsPartOfTheCircle() {
        PieLayout layout = layout(Example.JUDGED, ChartSize.WIDE);

        assertThat(layout.slices().getFirst().start()).isZero();
        assertThat(layout.slices().getFirst().extent()).isCloseTo(360 * 47.6 / 99.9, within(1e-9));
        assertThat(layout.slices().stream()
                        .mapToDouble(PieLayout.Placed::extent)
                        .sum())
                .isCloseTo(360, within(1e-9));
    }

    @ParameterizedTest
    @EnumSource
    void manySmallSlicesAreTurnedSoThatNoLineRunsThroughThePie(ChartSize size) {
        List<Slice> slices = new ArrayList<>(List.of(Example.slice("Nooit", "91.0", SliceStyle.OPTION)));
        for (int i = 1; i < 10; i++) {
            slices.add(Example.slice("Een keer per jaar, als het gevraagd wordt", "1.0", SliceStyle.OPTION));
        }
        PieLayout layout = layout(Example.pie(slices.toArray(Slice[]::new)), size);

        assertThat(layout.slices()).hasSize(10).allSatisfy(placed -> {
            Point2D out = PieLayout.at(placed.middle(), layout.radius() + PieLayout.OUT);
            Point2D end = placed.end(size.line());
            assertThat(Line2D.ptSegDist(out.getX(), out.getY(), end.getX(), end.getY(), 0, 0))
                    .isGreaterThan(layout.radius());
        });
    }

    @Test
    void whatIsNoWholeIsNoPie() {
        assertThatThrownBy(() -> Example.pie(
                        Example.slice("a", "60", SliceStyle.OPTION), Example.slice("b", "60", SliceStyle.OPTION)))
                .hasMessageContaining("whole");
        assertThatThrownBy(() -> Example.pie(Example.slice("a", "28.6", SliceStyle.OPTION)))
                .hasMessageContaining("whole");
        assertThatThrownBy(() -> Example.pie()).hasMessageContaining("whole");
        assertThatThrownBy(() -> Example.slice("a", "-0.1", SliceStyle.OPTION)).hasMessageContaining("percentage");
        assertThatThrownBy(() -> Example.slice(" ", "1", SliceStyle.OPTION)).hasMessageContaining("name");
    }

    @Property(tries = 200, seed = "2017")
    void wordsNeverOverlapEachOtherOrTheCircleNorLeaveTheDrawing(@ForAll("pies") PieChart pie, @ForAll ChartSize size) {
        PieLayout layout = layout(pie, size);
        List<Rectangle2D> words =
                layout.slices().stream().map(PieLayout.Placed::bounds).toList();

        for (PieLayout.Placed placed : layout.slices()) {
            Rectangle2D one = placed.bounds();
            assertThat(words).filteredOn(one::intersects).as("itself only").hasSize(1);
            assertThat(one.getMinX()).isGreaterThanOrEqualTo(-size.width() / 2.0 - 1e-6);
            assertThat(one.getMaxX()).isLessThanOrEqualTo(size.width() / 2.0 + 1e-6);
            assertThat(one.getMinY()).isGreaterThanOrEqualTo(-layout.above());
            assertThat(one.getMaxY()).isLessThanOrEqualTo(layout.height() - layout.above());
            assertThat(Math.min(Math.abs(one.getMinX()), Math.abs(one.getMaxX())))
                    .isGreaterThan(layout.radius());
            assertThat(placed.lines()).allMatch(line -> TextRoom.width(line, size.type()) <= one.getWidth());
            assertThat(TextRoom.width(placed.lines().getFirst(), size.type() * TextRoom.STRONG))
                    .isLessThanOrEqualTo(one.getWidth());
        }
        assertThat(Charts.svg(pie, size, DrawnChart.DUTCH)).hasSizeLessThan(MOST_CHARACTERS);
    }

    @Provide
    Arbitrary<PieChart> pies() {
        Arbitrary<String> names = Arbitraries.strings()
                .alpha()
                .withChars(' ')
                .ofMinLength(1)
                .ofMaxLength(200)
                .filter(name -> !name.isBlank());
        return Arbitraries.integers()
                .between(0, 60)
                .list()
                .ofMinSize(1)
                .ofMaxSize(10)
                .filter(counts -> counts.stream().mapToInt(count -> count).sum() > 0)
                .flatMap(counts -> names.list().ofSize(counts.size()).map(chosen -> pie(counts, chosen)));
    }

    private static PieChart pie(List<Integer> counts, List<String> names) {
        int n = counts.stream().mapToInt(count -> count).sum();
        List<Slice> slices = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            BigDecimal percentage =
                    BigDecimal.valueOf(100L * counts.get(i)).divide(BigDecimal.valueOf(n), 1, RoundingMode.HALF_UP);
            slices.add(new Slice(
                    names.get(i), percentage, List.of(SliceStyle.values()).get(i % 4)));
        }
        return new PieChart("Titel", "Tekst.", "Antwoord", "Deel", slices);
    }

    private static PieLayout layout(PieChart pie, ChartSize size) {
        return new PieLayout(pie, new ChartNumbers(DrawnChart.DUTCH, ""), size);
    }
}
