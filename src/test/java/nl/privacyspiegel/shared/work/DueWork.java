package nl.privacyspiegel.shared.work;

import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** Does the work that waits, in the thread of the test: in tests no scheduler looks by itself. */
public final class DueWork {

    private final SettableClock clock = new SettableClock();
    private final ManualScheduler scheduler;

    private DueWork(ApplicationContext application) {
        clock.set(application.getBean(Clock.class).instant());
        DataSource source = application.getBean(DataSource.class);
        WorkTasks tasks = application.getBean(WorkTasks.class);
        scheduler = TestHelper.createManualScheduler(new TransactionAwareDataSourceProxy(source), tasks.ordered())
                .startTasks(tasks.regular())
                .clock(clock)
                .build();
        scheduler.start();
    }

    public static DueWork in(ApplicationContext application) {
        return new DueWork(application);
    }

    /** Does all that is due now. */
    public void run() {
        scheduler.runAnyDueExecutions();
    }

    /** Does all that is due after so much time. */
    public void runAfter(Duration time) {
        clock.tick(time);
        run();
    }

    /** Takes those for dead who were silent for so long. */
    public void findTheDeadAfter(Duration silence) {
        clock.tick(silence);
        scheduler.runDeadExecutionDetection();
    }
}
