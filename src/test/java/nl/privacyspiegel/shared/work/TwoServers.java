package nl.privacyspiegel.shared.work;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** Two schedulers at work on one database, as two servers are. */
public final class TwoServers implements AutoCloseable {

    private final List<Scheduler> schedulers;
    private final JdbcTemplate database;
    private final Clock clock;

    public TwoServers(ApplicationContext application) {
        database = application.getBean(JdbcTemplate.class);
        clock = application.getBean(Clock.class);
        DataSource source = new TransactionAwareDataSourceProxy(application.getBean(DataSource.class));
        WorkTasks tasks = application.getBean(WorkTasks.class);
        schedulers = Stream.of("one", "other")
                .map(name -> Scheduler.create(source, tasks.ordered())
                        .startTasks(tasks.regular())
                        .clock(clock::instant)
                        .schedulerName(new SchedulerName.Fixed(name))
                        .threads(4)
                        .pollingInterval(Duration.ofMillis(20))
                        .build())
                .toList();
        schedulers.forEach(Scheduler::start);
    }

    /** Waits until nothing is due any more. */
    public void untilIdle() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> Integer.valueOf(0)
                        .equals(database.queryForObject(
                                "select count(*) from scheduled_tasks where execution_time <= ?",
                                Integer.class,
                                Timestamp.from(clock.instant()))));
    }

    @Override
    public void close() {
        schedulers.forEach(Scheduler::stop);
    }
}
