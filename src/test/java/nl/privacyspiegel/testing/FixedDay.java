package nl.privacyspiegel.testing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** In tests it is always noon of the same day. */
@TestConfiguration(proxyBeanMethods = false)
public class FixedDay {

    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @Bean
    @Primary
    Clock noon() {
        return Clock.fixed(TODAY.atTime(LocalTime.NOON).atZone(ZONE).toInstant(), ZONE);
    }
}
