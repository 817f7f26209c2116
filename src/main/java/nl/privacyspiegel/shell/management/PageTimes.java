package nl.privacyspiegel.shell.management;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinRequestInterceptor;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.distribution.ValueAtPercentile;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * How long members wait for a page, over the last minutes. Never how many were answered: who types sheets of paper would be counted.
 * Pages of the privacytest are not made with Vaadin and so not in it.
 */
@Component
class PageTimes implements MeterBinder {

    private static final String STARTED = PageTimes.class.getName();
    private static final double MIDDLE = 0.5;
    private static final double SLOW = 0.95;
    private static final Duration OVER = Duration.ofMinutes(5);

    private final Timer timer = Timer.builder("pages")
            .publishPercentiles(MIDDLE, SLOW)
            .distributionStatisticExpiry(OVER)
            .register(new SimpleMeterRegistry());

    @EventListener
    void watch(ServiceInitEvent event) {
        event.addVaadinRequestInterceptor(new Watch(timer));
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        percentile(registry, MIDDLE);
        percentile(registry, SLOW);
    }

    private void percentile(MeterRegistry registry, double percentile) {
        Gauge.builder("privacyspiegel.page.time", timer, pages -> value(pages, percentile))
                .baseUnit("seconds")
                .tag("quantile", Double.toString(percentile))
                .description("How long members waited for a page in the last five minutes")
                .register(registry);
    }

    private static double value(Timer pages, double percentile) {
        return Arrays.stream(pages.takeSnapshot().percentileValues())
                .filter(each -> Double.compare(each.percentile(), percentile) == 0)
                .mapToDouble((ValueAtPercentile each) -> each.value(TimeUnit.SECONDS))
                .findFirst()
                .orElse(Double.NaN);
    }

    /** Around each request of Vaadin. */
    private static final class Watch implements VaadinRequestInterceptor {

        private static final long serialVersionUID = 1L;

        private final transient Timer timer;

        Watch(Timer timer) {
            this.timer = timer;
        }

        @Override
        public void requestStart(VaadinRequest request, VaadinResponse response) {
            request.setAttribute(STARTED, System.nanoTime());
        }

        @Override
        public void handleException(
                VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session, Exception failure) {
            // How long it took is measured at its end all the same.
        }

        @Override
        public void requestEnd(VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session) {
            if (request.getAttribute(STARTED) instanceof Long started) {
                timer.record(System.nanoTime() - started, TimeUnit.NANOSECONDS);
            }
        }
    }
}
