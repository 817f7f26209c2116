package nl.privacyspiegel.organisation.mail;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import nl.privacyspiegel.organisation.mail.MailBooks.Sending;
import nl.privacyspiegel.shared.work.OrderedWork;
import org.springframework.stereotype.Component;

/**
 * Sends what lies in the outbox, each mail on one server. When a server is killed between handing over a mail and writing that down, the
 * mail goes out a second time, under the same number: better twice than never.
 */
@Component
class MailPost implements OrderedWork {

    static final String NAME = "mail";

    /** Some twenty hours. */
    private static final int MOST_TRIES = 24;

    private static final int QUICK_TRIES = 3;

    private final MailBooks books;
    private final MailServer server;

    MailPost(MailBooks books, MailServer server) {
        this.books = books;
        this.server = server;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<Duration> work(UUID id) {
        return books.begin(id).flatMap(sending -> send(id, sending));
    }

    @Override
    public void giveUp(UUID id) {
        books.refused(id, MailTrouble.NOT_TAKEN);
    }

    private Optional<Duration> send(UUID id, Sending sending) {
        try {
            server.send(id, sending.to(), sending.text(), sending.wayOut());
            books.sent(id);
            return Optional.empty();
        } catch (MailFailed failed) {
            MailTrouble why = failed.trouble();
            if (!why.mayPass() || sending.tries() >= MOST_TRIES) {
                books.refused(id, why);
                return Optional.empty();
            }
            books.waits(id, why);
            return Optional.of(sending.tries() <= QUICK_TRIES ? Duration.ofMinutes(2) : Duration.ofHours(1));
        }
    }
}
