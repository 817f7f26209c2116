package nl.privacyspiegel.shared.work;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Takes orders for work, in the transaction of the fact that it follows from: without that fact there is no work. */
@Component
public class WorkDesk {

    /** How often work may fail, or stop the server that does it, before it is given up. */
    public static final int MOST_TRIES = 3;

    /** Asked late: who is at work may order too. */
    private final ObjectProvider<Scheduler> scheduler;

    private final Clock clock;

    WorkDesk(ObjectProvider<Scheduler> scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** Has this done as soon as the transaction is committed; once, also when it is ordered again before it is done. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void order(OrderedWork work, UUID id) {
        order(work.name(), id);
    }

    /** The same, for who knows the work only by the name that it is stored under. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void order(String work, UUID id) {
        scheduler
                .getObject()
                .schedule(
                        new TaskInstance<>(work, id.toString()),
                        clock.instant(),
                        ScheduleOptions.WHEN_EXISTS_DO_NOTHING);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                look();
            }
        });
    }

    /** Looks now whether something waits that there was no room for. */
    public void look() {
        scheduler.getObject().triggerCheckForDueExecutions();
    }
}
