package nl.privacyspiegel.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;

class NumbersTest {

    private static final Locale DUTCH = Locale.of("nl");

    @Example
    void the_language_chooses_the_decimal_sign_and_nothing_else() {
        assertThat(Numbers.plain(new BigDecimal("1234.50"), DUTCH)).isEqualTo("1234,50");
        assertThat(Numbers.plain(new BigDecimal("1234.50"), Locale.ENGLISH)).isEqualTo("1234.50");
        assertThat(Numbers.plain(new BigDecimal("7"), DUTCH)).isEqualTo("7");
    }

    @Example
    void what_is_rounded_has_the_decimals_that_were_asked_for_and_never_a_sign_before_nothing() {
        assertThat(Numbers.rounded(new BigDecimal("2.25"), 1, DUTCH)).isEqualTo("2,3");
        assertThat(Numbers.rounded(new BigDecimal("3"), 1, DUTCH)).isEqualTo("3,0");
        assertThat(Numbers.rounded(new BigDecimal("-0.04"), 1, DUTCH)).isEqualTo("0,0");
    }

    @Property
    void a_change_says_by_its_sign_which_way_it_went(
            @ForAll @BigRange(min = "-100", max = "100") @Scale(1) BigDecimal change) {
        String said = Numbers.signed(change.signum(), Numbers.plain(change.abs(), DUTCH));
        assertThat(said.startsWith("+")).isEqualTo(change.signum() > 0);
        assertThat(said.startsWith("−")).isEqualTo(change.signum() < 0);
        assertThat(new BigDecimal(said.replace('−', '-').replace(',', '.'))).isEqualByComparingTo(change);
    }
}
