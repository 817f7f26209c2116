package nl.privacyspiegel.organisation.audit;

import java.util.Objects;
import nl.privacyspiegel.organisation.audit.AuditCheck.Broken;
import nl.privacyspiegel.organisation.audit.AuditCheck.Busy;
import nl.privacyspiegel.organisation.audit.AuditCheck.Unproven;
import nl.privacyspiegel.organisation.audit.AuditCheck.Whole;
import nl.privacyspiegel.shared.work.RegularWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The whole chain, each night and after each start: so also after an older database was put back. */
@Component
class ScheduledChainCheck implements RegularWork {

    private static final Logger LOG = LoggerFactory.getLogger(ScheduledChainCheck.class);

    private final AuditLog trail;
    private final ChainBooks books;
    private final TransactionTemplate reading;

    ScheduledChainCheck(AuditLog trail, ChainBooks books, PlatformTransactionManager transactions) {
        this.trail = trail;
        this.books = books;
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    @Override
    public String name() {
        return "audit-check";
    }

    @Override
    public String cron() {
        return "0 40 3 * * *";
    }

    @Override
    public void work() {
        AuditCheck check = Busy.START;
        while (check instanceof Busy soFar) {
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
            check = Objects.requireNonNull(reading.execute(step -> trail.check(soFar)));
        }
        write(check);
    }

    private void write(AuditCheck check) {
        switch (check) {
            case Whole(long entries, String hash) -> books.checked(ChainBooks.Outcome.WHOLE, entries);
            case Unproven(long number, long entries, String hash) -> {
                LOG.error(
                        "Van het logboek is vanaf regel {} niet te bewijzen wie het schreef: de sleutel is een andere.",
                        number);
                books.checked(ChainBooks.Outcome.UNPROVEN, number);
            }
            case Broken(long number, AuditCheck.Misfit misfit) -> {
                LOG.error(
                        "Er is aan het logboek gekomen buiten Privacyspiegel om: regel {} klopt niet ({}).",
                        number,
                        misfit);
                books.checked(ChainBooks.Outcome.BROKEN, number);
            }
            case Busy busy -> throw new IllegalStateException("not at its end");
        }
    }
}
