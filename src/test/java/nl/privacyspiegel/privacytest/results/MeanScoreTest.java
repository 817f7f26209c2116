package nl.privacyspiegel.privacytest.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeanScoreTest {

    /** One is counted apart, in both directions; with a decimal it is a measure, and stays in the plural. */
    @ParameterizedTest
    @CsvSource({
        "1, false, about +1 percentage point",
        "-1, false, about −1 percentage point",
        "0.6, false, about +1 percentage point",
        "2, false, about +2 percentage points",
        "0, false, about 0 percentage points",
        "1, true, +1.0 percentage points"
    })
    void a_change_of_one_point_is_told_in_the_singular(BigDecimal value, boolean exact, String said) {
        MeanScore change = new MeanScore(value, exact);
        String words = ResourceBundle.getBundle("vaadin-i18n/privacytest", Locale.ENGLISH)
                .getString(change.changeKey());
        assertThat(words.replace("{0}", change.change(Locale.ENGLISH))).isEqualTo(said);
    }
}
