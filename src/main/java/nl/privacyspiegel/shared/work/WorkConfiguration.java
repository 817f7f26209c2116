package nl.privacyspiegel.shared.work;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** The scheduler of this server; that of another server on the same database leaves alone what this one picked. */
@Configuration
class WorkConfiguration {

    /** How often it looks by itself; what is ordered on this server is found at once. */
    private static final Duration LOOKS = Duration.ofSeconds(10);

    /** Who works says so this often, and is taken for dead after it was silent for six times as long. */
    private static final Duration ALIVE = Duration.ofSeconds(10);

    /** So long work may go on when the server stops; then it is interrupted, and waited for as long again. */
    private static final Duration ENDS_WITHIN = Duration.ofSeconds(3);

    private static final int THREADS = 4;

    @Bean(destroyMethod = "")
    Scheduler scheduler(DataSource source, WorkTasks tasks, Clock clock) {
        return Scheduler.create(new TransactionAwareDataSourceProxy(source), tasks.ordered())
                .startTasks(tasks.regular())
                .clock(clock::instant)
                // Not the name of the machine, which two servers may share.
                .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
                .threads(THREADS)
                .pollingInterval(LOOKS)
                .heartbeatInterval(ALIVE)
                .shutdownMaxWait(ENDS_WITHIN)
                .failureLogging(LogLevel.OFF, false)
                .build();
    }
}
