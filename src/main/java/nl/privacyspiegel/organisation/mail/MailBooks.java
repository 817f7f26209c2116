package nl.privacyspiegel.organisation.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import nl.privacyspiegel.organisation.Account;
import nl.privacyspiegel.organisation.AccountStore;
import nl.privacyspiegel.organisation.EmailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the books of mail: each step is a transaction of its own. */
@Component
@Transactional
class MailBooks {

    /** How long it stays to be seen that a mail went out. */
    static final Duration KEPT = Duration.ofDays(30);

    private final OutgoingMailRepository mails;
    private final AccountStore accounts;
    private final Clock clock;

    MailBooks(OutgoingMailRepository mails, AccountStore accounts, Clock clock) {
        this.mails = mails;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** What to send where. */
    record Sending(EmailAddress to, MailText text, @Nullable String wayOut, int tries) {}

    /** What to send; empty when it was sent already, or its member is gone. */
    Optional<Sending> begin(UUID id) {
        OutgoingMail mail = mails.lock(id).filter(OutgoingMail::isWaiting).orElse(null);
        if (mail == null) {
            return Optional.empty();
        }
        mail.begin();
        Optional<Account> account = accounts.find(mail.member()).filter(Account::canLogIn);
        if (account.isEmpty()) {
            mail.refused(MailTrouble.GONE, clock.instant());
        }
        return account.map(
                member -> new Sending(new EmailAddress(member.email()), mail.text(), mail.wayOut(), mail.tries()));
    }

    void sent(UUID id) {
        change(id, mail -> mail.sent(clock.instant()));
    }

    void waits(UUID id, MailTrouble why) {
        change(id, mail -> mail.wait(why));
    }

    void refused(UUID id, MailTrouble why) {
        change(id, mail -> mail.refused(why, clock.instant()));
    }

    void discardOld() {
        mails.deleteEndedBefore(clock.instant().minus(KEPT));
    }

    private void change(UUID id, Consumer<OutgoingMail> change) {
        mails.lock(id).filter(OutgoingMail::isWaiting).ifPresent(change);
    }
}
