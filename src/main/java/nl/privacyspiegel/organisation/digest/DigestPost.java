package nl.privacyspiegel.organisation.digest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.accounts.AbsentMembers;
import nl.privacyspiegel.organisation.digest.DigestPart.DigestLine;
import nl.privacyspiegel.organisation.mail.MailContent;
import nl.privacyspiegel.organisation.mail.MailContent.Part;
import nl.privacyspiegel.organisation.mail.MailKind;
import nl.privacyspiegel.organisation.mail.MailServer;
import nl.privacyspiegel.organisation.mail.Outbox;
import nl.privacyspiegel.shared.Translator;
import nl.privacyspiegel.shared.page.PageVisit;
import nl.privacyspiegel.shared.work.RegularWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes digests on the mornings of working days, to each member a week after the last one at the earliest; with nothing to tell, none. */
@Component
class DigestPost implements RegularWork {

    private static final Logger LOG = LoggerFactory.getLogger(DigestPost.class);

    private final DigestChoiceRepository choices;
    private final DigestWayOut wayOut;
    private final List<DigestPart> parts;
    private final AbsentMembers absent;
    private final MailServer server;
    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DigestPost(
            DigestChoiceRepository choices,
            DigestWayOut wayOut,
            List<DigestPart> parts,
            AbsentMembers absent,
            MailServer server,
            Outbox outbox,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.choices = choices;
        this.wayOut = wayOut;
        this.parts = parts;
        this.absent = absent;
        this.server = server;
        this.outbox = outbox;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public String name() {
        return "digest";
    }

    @Override
    public String cron() {
        return "0 30 7 * * MON-FRI";
    }

    /** Nobody wants it at night because somebody started the server. */
    @Override
    public boolean isDoneAfterStart() {
        return false;
    }

    @Override
    public void work() {
        write(LocalDate.now(clock));
    }

    void write(LocalDate today) {
        if (server.isSet()) {
            choices.findMembers().forEach(member -> write(member, today));
        }
    }

    private void write(UUID member, LocalDate today) {
        if (choices.findById(member).filter(choice -> choice.isDue(today)).isEmpty()) {
            return;
        }
        MemberId id = new MemberId(member);
        List<DigestLine> lines =
                absent.as(id, absent.since(id), () -> lines(today)).orElse(List.of());
        if (!lines.isEmpty()) {
            transaction.executeWithoutResult(status -> send(member, today, lines));
        }
    }

    /** A part that fails keeps nobody from the others. */
    private List<DigestLine> lines(LocalDate today) {
        List<DigestLine> lines = new ArrayList<>();
        for (DigestPart part : parts) {
            try {
                lines.addAll(part.lines(today));
            } catch (RuntimeException failure) {
                LOG.error("Digest: {}", failure.getClass().getName());
            }
        }
        return lines;
    }

    private void send(UUID member, LocalDate today, List<DigestLine> lines) {
        Optional<DigestChoice> due = choices.lock(member).filter(choice -> choice.isDue(today));
        due.ifPresent(choice -> {
            String out = wayOut.path(choice);
            outbox.write(
                    MailKind.DIGEST, choice.member(), out, (words, language) -> content(words, language, lines, out));
            choice.sent(today);
        });
    }

    private static MailContent content(Translator words, Locale language, List<DigestLine> lines, String out) {
        List<Part> all = new ArrayList<>();
        all.add(new Part.Words(words.get("organisation.digest.mail.text")));
        lines.forEach(line -> all.add(new Part.Link(words.get(line.key(), line.number()), line.path())));
        all.add(new Part.Words(words.get("organisation.digest.mail.why")));
        String page = language.getLanguage().equals("nl") ? out : PageVisit.inLanguage(out, language);
        all.add(new Part.Link(words.get("organisation.digest.mail.out"), page));
        return MailContent.of(words.get("organisation.digest.mail.subject"), language, all);
    }
}
