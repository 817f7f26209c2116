package nl.privacyspiegel.shared.work;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Begins with the work when the application answers, and leaves it when the application stops. */
@Component
class WorkStart implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(WorkStart.class);

    private final Scheduler scheduler;
    private final WorkTasks tasks;
    private final Clock clock;
    private final boolean wanted;

    WorkStart(
            Scheduler scheduler,
            WorkTasks tasks,
            Clock clock,
            @Value("${privacyspiegel.scheduled-work:true}") boolean wanted) {
        this.scheduler = scheduler;
        this.tasks = tasks;
        this.clock = clock;
        this.wanted = wanted;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (wanted) {
            scheduler.start();
            tasks.afterStart().forEach(this::alsoNow);
            scheduler.triggerCheckForDueExecutions();
        }
    }

    private void alsoNow(RecurringTask<Void> task) {
        try {
            scheduler.reschedule(task.getDefaultTaskInstance(), clock.instant());
        } catch (TaskInstanceException busy) {
            LOG.debug("Another server is at work on {}", task.getName());
        }
    }

    @Override
    public void destroy() {
        scheduler.stop();
    }
}
