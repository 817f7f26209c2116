package nl.privacyspiegel.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.insight.Quartiles.Place;
import org.junit.jupiter.api.Test;

class QuartilesTest {

    private static List<BigDecimal> values(int... values) {
        return Arrays.stream(values).mapToObj(BigDecimal::valueOf).toList();
    }

    private static Optional<Quartiles> quartiles(String lower, String median, String upper, int values) {
        return Optional.of(new Quartiles(new BigDecimal(lower), new BigDecimal(median), new BigDecimal(upper), values));
    }

    @Test
    void with_fewer_than_five_there_are_none() {
        assertThat(Quartiles.of(values(1, 2, 3, 4))).isEmpty();
        assertThat(Quartiles.of(values(1, 2, 3, 4, 5))).isPresent();
    }

    @Test
    void they_are_those_of_a_spreadsheet_program() {
        assertThat(Quartiles.of(values(5, 1, 4, 2, 3))).isEqualTo(quartiles("2", "3", "4", 5));
        assertThat(Quartiles.of(values(1, 2, 4, 7, 8, 9))).isEqualTo(quartiles("2.5", "5.5", "7.75", 6));
        assertThat(Quartiles.of(values(3, 3, 3, 3, 3, 10))).isEqualTo(quartiles("3", "3", "3", 6));
    }

    @Test
    void the_edges_of_the_middle_half_belong_to_it() {
        Quartiles others = Quartiles.of(values(1, 2, 3, 4, 5)).orElseThrow();

        assertThat(others.place(BigDecimal.ONE)).isEqualTo(Place.LOWEST_QUARTER);
        assertThat(others.place(BigDecimal.TWO)).isEqualTo(Place.MIDDLE);
        assertThat(others.place(BigDecimal.valueOf(4))).isEqualTo(Place.MIDDLE);
        assertThat(others.place(BigDecimal.valueOf(5))).isEqualTo(Place.HIGHEST_QUARTER);
    }
}
