package nl.privacyspiegel.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A date that is typed")
class DateFieldsTest {

    @ParameterizedTest
    @ValueSource(strings = {"28-5-2017", "2017-5-28", "28/5/2017", "28.5.2017", "28 5 2017", "28 - 5 - 2017"})
    void is_read_as_people_write_it(String typed) {
        assertThat(DateFields.day(typed)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-1-+999999999", "+99999-1-1", "1-1--0001", "-2017-5-28", "1-1-12026"})
    void is_no_date_with_a_sign_or_too_many_digits(String typed) {
        assertThat(DateFields.day(typed)).isEmpty();
    }
}
