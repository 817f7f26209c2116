package nl.privacyspiegel.organisation.mail;

import java.time.Clock;
import java.util.Locale;
import java.util.function.BiFunction;
import nl.privacyspiegel.organisation.AccountStore;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.shared.Translator;
import nl.privacyspiegel.shared.work.WorkDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where modules put mail to members. It is stored in the transaction of the fact that it tells and sent right after: without that fact
 * there is no mail, and with it there is one, also when the server stops. While mail is not set, there is none at all.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Outbox {

    private final OutgoingMailRepository mails;
    private final MailServer server;
    private final AccountStore accounts;
    private final WorkDesk work;
    private final MessageSource messages;
    private final Clock clock;

    Outbox(
            OutgoingMailRepository mails,
            MailServer server,
            AccountStore accounts,
            WorkDesk work,
            MessageSource messages,
            Clock clock) {
        this.mails = mails;
        this.server = server;
        this.accounts = accounts;
        this.work = work;
        this.messages = messages;
        this.clock = clock;
    }

    /** Says something in the language of a member. */
    @FunctionalInterface
    public interface Writing extends BiFunction<Translator, Locale, MailContent> {}

    /**
     * Tells a member at once what cannot wait, such as a clock that the law lets run. No switch of the member is asked.
     *
     * @return whether it will be sent: not while mail is not set
     */
    public boolean urgent(MemberId member, Writing writing) {
        return write(MailKind.URGENT, member, null, writing);
    }

    /**
     * Writes a mail of this kind.
     *
     * @param wayOut path of the page where the member says not to want these any more; null when there is none
     * @return whether it will be sent: not while mail is not set
     */
    public boolean write(MailKind kind, MemberId member, @Nullable String wayOut, Writing writing) {
        Locale language = accounts.language(member);
        Translator words = (key, arguments) -> messages.getMessage(key, arguments, language);
        return server.text(writing.apply(words, language))
                .map(text -> mails.saveAndFlush(new OutgoingMail(member, kind, text, wayOut, clock.instant())))
                .map(mail -> {
                    work.order(MailPost.NAME, mail.id());
                    return true;
                })
                .orElse(false);
    }
}
