package nl.privacyspiegel.breach.suspicion;

import nl.privacyspiegel.shared.work.RegularWork;
import org.springframework.stereotype.Component;

/** Forgets secrets of suspicions, and suspicions, when their time is over. */
@Component
class OldSuspicions implements RegularWork {

    private final SuspicionBooks books;

    OldSuspicions(SuspicionBooks books) {
        this.books = books;
    }

    @Override
    public String name() {
        return "old-suspicions";
    }

    @Override
    public String cron() {
        return "0 41 3 * * *";
    }

    @Override
    public void work() {
        books.forgetSecrets();
        books.discard();
    }
}
