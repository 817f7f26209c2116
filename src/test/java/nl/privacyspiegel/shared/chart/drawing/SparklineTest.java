package nl.privacyspiegel.shared.chart.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.privacyspiegel.shared.chart.Axis;
import nl.privacyspiegel.shared.chart.Sparkline;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A small line beside a word. */
class SparklineTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 2, 5);

    /** A year apart; a grade of 0 stands for an absent one. */
    private static Sparkline line(String description, int... grades) {
        List<Sparkline.Point> points = new ArrayList<>();
        for (int grade : grades) {
            @Nullable BigDecimal value = grade == 0 ? null : BigDecimal.valueOf(grade);
            points.add(new Sparkline.Point(FIRST.plusYears(points.size()), value));
        }
        return new Sparkline(description, points, Axis.of(1, 10, 1));
    }

    @Test
    void the_first_value_is_hollow_and_the_last_one_solid() {
        String drawn = Sparklines.svg(line("van 3 naar 8", 3, 5, 8));

        assertThat(drawn).contains("<ellipse").contains("<rect").contains("aria-label=\"van 3 naar 8\"");
    }

    @Test
    void an_absent_value_interrupts_the_line_and_is_no_mark() {
        assertThat(Sparklines.svg(line("niets", 0))).doesNotContain("<path").doesNotContain("<rect");
        assertThat(Sparklines.svg(line("met een gat", 3, 0, 8))).doesNotContain("<path");
        assertThat(Sparklines.svg(line("eerst niets", 0, 4, 8)))
                .contains("<path")
                .doesNotContain("<ellipse");
    }

    @Test
    void a_single_value_is_the_last_one() {
        assertThat(Sparklines.svg(line("nu 7", 7))).contains("<rect").doesNotContain("<ellipse");
    }

    @Test
    void its_words_can_be_anything_and_its_values_lie_on_the_scale() {
        assertThat(Sparklines.svg(line("<b>\"8\"</b>", 8))).contains("aria-label=\"&lt;b&gt;&quot;8&quot;&lt;/b&gt;\"");
        assertThatThrownBy(() -> line("te hoog", 11)).hasMessageContaining("outside the axis");
        assertThatThrownBy(() -> line(" ", 7)).hasMessageContaining("description");
    }
}
