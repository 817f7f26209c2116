package nl.privacyspiegel.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A figure is old when it is of more than a year ago")
class FigureAgeTest {

    @ParameterizedTest
    @CsvSource({
        "2017-05-28, 2026-11-28, true",
        "2025-11-27, 2026-11-28, true",
        "2025-11-28, 2026-11-28, false",
        "2025-11-29, 2026-11-28, false",
        "2026-11-28, 2026-11-28, false",
        "2026-12-01, 2026-11-28, false",
        "2024-02-29, 2025-02-28, false",
        "2024-02-29, 2025-03-01, true"
    })
    void onTheSameDayOfTheNextYearItIsNotYet(LocalDate day, LocalDate today, boolean old) {
        assertThat(FigureAge.isOld(day, today)).isEqualTo(old);
    }
}
