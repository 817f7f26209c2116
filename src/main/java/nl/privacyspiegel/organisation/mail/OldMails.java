package nl.privacyspiegel.organisation.mail;

import nl.privacyspiegel.shared.work.RegularWork;
import org.springframework.stereotype.Component;

/** Forgets after a month that a mail went out. */
@Component
class OldMails implements RegularWork {

    private final MailBooks books;

    OldMails(MailBooks books) {
        this.books = books;
    }

    @Override
    public String name() {
        return "old-mails";
    }

    @Override
    public String cron() {
        return "0 17 3 * * *";
    }

    @Override
    public void work() {
        books.discardOld();
    }
}
