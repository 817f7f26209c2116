package nl.privacyspiegel.organisation.login;

import java.time.Clock;
import nl.privacyspiegel.shared.work.RegularWork;
import org.springframework.stereotype.Component;

/** Forgets failed logins after a day, and within the hour that there were none after all. */
@Component
class OldFailures implements RegularWork {

    private final LoginFailures failures;
    private final Clock clock;

    OldFailures(LoginFailures failures, Clock clock) {
        this.failures = failures;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "old-failures";
    }

    @Override
    public String cron() {
        return "0 41 * * * *";
    }

    @Override
    public void work() {
        failures.forget(clock.instant().minus(LoginThrottle.FORGOTTEN_AFTER));
    }
}
