package nl.privacyspiegel.shared.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Many categories are shown in more than one chart, and each of them once. */
class ChartLimitsTest {

    @Property
    void everyCategoryStandsInOneChartAndNoChartIsMuchShorterThanAnother(
            @ForAll @IntRange(min = 0, max = 500) int categories) {
        List<Integer> all = IntStream.range(0, categories).boxed().toList();
        List<ChartLimits.Part> parts = ChartLimits.parts(categories);

        assertThat(parts.stream().flatMap(part -> part.of(all).stream())).isEqualTo(all);
        assertThat(parts).allSatisfy(part -> {
            int length = part.to() - part.from();
            assertThat(length).isBetween(categories / parts.size(), ChartLimits.MOST_BARS);
            assertThat(part.of()).isEqualTo(parts.size());
        });
    }
}
