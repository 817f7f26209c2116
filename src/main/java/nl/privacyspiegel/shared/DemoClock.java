package nl.privacyspiegel.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Lets the demonstration tell what happened earlier. Front doors write down the moment of the clock, so whoever makes up the
 * past works for a while on an earlier day, in its own thread only. A real installation has no such clock.
 */
@Component
@Profile("demo")
public class DemoClock implements BeanPostProcessor {

    private static final ThreadLocal<@Nullable LocalDate> DAY = new ThreadLocal<>();

    /** Does this as if it were noon of that day. */
    public void on(LocalDate earlier, Runnable work) {
        LocalDate before = DAY.get();
        DAY.set(earlier);
        try {
            work.run();
        } finally {
            DAY.set(before);
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof Clock clock ? new Told(clock) : bean;
    }

    private static final class Told extends Clock {

        private final Clock clock;

        private Told(Clock clock) {
            this.clock = clock;
        }

        @Override
        public Instant instant() {
            LocalDate earlier = DAY.get();
            return earlier == null
                    ? clock.instant()
                    : earlier.atTime(LocalTime.NOON).atZone(getZone()).toInstant();
        }

        @Override
        public ZoneId getZone() {
            return clock.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new Told(clock.withZone(zone));
        }
    }
}
