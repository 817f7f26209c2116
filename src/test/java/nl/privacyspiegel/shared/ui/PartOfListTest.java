package nl.privacyspiegel.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A part of a long list")
class PartOfListTest {

    @Property
    @Label("One after the other they hold each line once")
    void together(@ForAll @IntRange(max = 400) int length, @ForAll @IntRange(min = 1, max = 60) int most) {
        List<Integer> all = IntStream.range(0, length).boxed().toList();
        int pages = PartOfList.of(Optional.empty(), length, most).pages();
        List<Integer> read = new ArrayList<>();
        for (int page = 1; page <= pages; page++) {
            List<Integer> lines = PartOfList.of(Optional.of(Integer.toString(page)), length, most)
                    .in(all, most);
            assertThat(lines).hasSizeLessThanOrEqualTo(most);
            read.addAll(lines);
        }
        assertThat(read).isEqualTo(all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "-1", "twee", "1e3", "99999", "<b>"})
    @DisplayName("An address that names no part shows the first")
    void typed(String address) {
        assertThat(PartOfList.of(Optional.of(address), 120, 50).page()).isEqualTo(1);
    }

    @Test
    @DisplayName("Past the end it is the last")
    void past() {
        assertThat(PartOfList.of(Optional.of("9"), 120, 50)).isEqualTo(new PartOfList(3, 3));
    }
}
