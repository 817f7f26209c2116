package nl.privacyspiegel.improvement.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import nl.privacyspiegel.shared.RuleViolation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A day whose year may be a slip")
class YearAskedTest {

    private static final LocalDate DUE = LocalDate.of(2026, 2, 24);
    private static final LocalDate TWO_YEARS_BEFORE = LocalDate.of(2024, 2, 29);

    private final YearAsked year = new YearAsked();

    @Test
    void is_asked_about_once_and_then_taken() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> year.pass(TWO_YEARS_BEFORE, DUE))
                .satisfies(asked -> assertThat(asked.key()).isEqualTo(YearAsked.KEY));
        assertThatCode(() -> year.pass(TWO_YEARS_BEFORE, DUE)).doesNotThrowAnyException();
    }

    @Test
    void is_asked_about_again_when_it_is_another_one() {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> year.pass(TWO_YEARS_BEFORE, DUE));
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> year.pass(TWO_YEARS_BEFORE.minusYears(1), DUE));
    }

    @Test
    void is_taken_when_it_lies_near_or_after() {
        assertThatCode(() -> {
                    year.pass(DUE.minusMonths(6), DUE);
                    year.pass(DUE, DUE);
                    year.pass(DUE.plusYears(3), DUE);
                })
                .doesNotThrowAnyException();
    }
}
