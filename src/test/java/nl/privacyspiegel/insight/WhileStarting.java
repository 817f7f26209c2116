package nl.privacyspiegel.insight;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.event.EventListener;

/** Counts what the start of the whole demonstration asks of the database. */
@TestConfiguration(proxyBeanMethods = false)
class WhileStarting {

    private final Statistics statistics;
    private long statements;

    WhileStarting(EntityManagerFactory factory) {
        statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
    }

    @EventListener(ApplicationReadyEvent.class)
    void started() {
        statements = statistics.getPrepareStatementCount();
        statistics.setStatisticsEnabled(false);
    }

    long statements() {
        return statements;
    }
}
