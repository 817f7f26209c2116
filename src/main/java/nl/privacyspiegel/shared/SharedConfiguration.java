package nl.privacyspiegel.shared;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The clock, and what runs at set times. */
@Configuration
@EnableScheduling
class SharedConfiguration {

    /** The time in the Netherlands; nothing asks the machine for the time in another way. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Amsterdam"));
    }
}
