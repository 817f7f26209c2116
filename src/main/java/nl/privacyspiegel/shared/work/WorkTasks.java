package nl.privacyspiegel.shared.work;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.support.CronExpression;
import org.springframework.stereotype.Component;

/** What the scheduler has to do, in its own terms. The log names what failed, never with which message: that could hold content. */
@Component
class WorkTasks {

    private static final Logger LOG = LoggerFactory.getLogger(WorkTasks.class);
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(1);

    private final List<RecurringTask<Void>> regular;
    private final Set<String> afterStart;
    private final List<Task<?>> ordered;
    private final Clock clock;

    WorkTasks(List<RegularWork> regular, List<OrderedWork> ordered, Clock clock) {
        this.clock = clock;
        this.regular = regular.stream().map(WorkTasks::task).toList();
        this.afterStart = regular.stream()
                .filter(RegularWork::isDoneAfterStart)
                .map(RegularWork::name)
                .collect(Collectors.toSet());
        this.ordered = ordered.stream().<Task<?>>map(this::task).toList();
    }

    List<RecurringTask<Void>> regular() {
        return regular;
    }

    /** What is done now because the server starts. */
    List<RecurringTask<Void>> afterStart() {
        return regular.stream()
                .filter(task -> afterStart.contains(task.getName()))
                .toList();
    }

    List<Task<?>> ordered() {
        return ordered;
    }

    private static RecurringTask<Void> task(RegularWork work) {
        return Tasks.recurring(work.name(), new AtSetTimes(CronExpression.parse(work.cron())))
                .execute((instance, context) -> told(work.name(), () -> {
                    work.work();
                    return Optional.<Duration>empty();
                }));
    }

    private Task<Void> task(OrderedWork work) {
        return Tasks.custom(work.name(), Void.class)
                .onFailure((failed, operations) -> again(work, failed, operations))
                .onDeadExecution((dead, operations) -> again(work, dead, operations))
                .execute((instance, context) -> {
                    Optional<Duration> later = told(work.name(), () -> work.work(UUID.fromString(instance.getId())));
                    return (complete, operations) -> later.ifPresentOrElse(
                            wait -> operations.reschedule(
                                    complete, clock.instant().plus(wait)),
                            operations::stop);
                });
    }

    private void again(OrderedWork work, ExecutionComplete failed, ExecutionOperations<Void> operations) {
        if (failed.getExecution().consecutiveFailures + 1 < WorkDesk.MOST_TRIES) {
            operations.reschedule(failed, clock.instant().plus(AFTER_FAILURE));
            return;
        }
        LOG.error("Work {} is given up", work.name());
        work.giveUp(UUID.fromString(failed.getExecution().getId()));
        operations.stop();
    }

    private interface Doing<T> {
        T work();
    }

    private static <T> T told(String name, Doing<T> doing) {
        try {
            return LongWork.doing(doing::work);
        } catch (RuntimeException | Error failure) {
            LOG.error("Work {}: {}", name, failure.getClass().getName());
            throw failure;
        } finally {
            // Who stops the server interrupts it; writing down how it ended would then close the embedded database.
            Thread.interrupted();
        }
    }

    /** A schedule that Spring reads. */
    private record AtSetTimes(CronExpression cron) implements Schedule {

        @Override
        public Instant getNextExecutionTime(ExecutionComplete done) {
            ZonedDateTime next = cron.next(done.getTimeDone().atZone(ZONE));
            return next == null ? NEVER : next.toInstant();
        }

        @Override
        public boolean isDeterministic() {
            return true;
        }
    }
}
