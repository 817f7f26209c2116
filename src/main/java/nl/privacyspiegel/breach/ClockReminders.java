package nl.privacyspiegel.breach;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.privacyspiegel.breach.clock.BreachClock;
import nl.privacyspiegel.breach.clock.LegalTerms;
import nl.privacyspiegel.breach.clock.WallClock;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.accounts.RoleHolders;
import nl.privacyspiegel.organisation.mail.MailContent;
import nl.privacyspiegel.organisation.mail.MailContent.Part;
import nl.privacyspiegel.organisation.mail.MailServer;
import nl.privacyspiegel.organisation.mail.Outbox;
import nl.privacyspiegel.shared.Days;
import nl.privacyspiegel.shared.Translator;
import nl.privacyspiegel.shared.work.RegularWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells the working group and the supervisor of a controller by mail that its clock is about to end, or ended with nothing done. What
 * was told stands beside the breach, in one transaction with the mail: each reminder of each end goes out once. Only the last one that
 * is due goes out, so who was away gets one. A mail says the number of the breach and no word of what happened.
 */
@Component
class ClockReminders implements RegularWork {

    private static final Logger LOG = LoggerFactory.getLogger(ClockReminders.class);

    /** What ended longer ago is history that somebody writes down. */
    private static final Duration NEWS = Duration.ofDays(7);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final BreachRepository breaches;
    private final BreachEntryRepository entries;
    private final ClockToldRepository told;
    private final BreachReader reader;
    private final RoleHolders holders;
    private final MailServer server;
    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Duration longest = LegalTerms.shipped().longest();

    ClockReminders(
            BreachRepository breaches,
            BreachEntryRepository entries,
            ClockToldRepository told,
            BreachReader reader,
            RoleHolders holders,
            MailServer server,
            Outbox outbox,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.breaches = breaches;
        this.entries = entries;
        this.told = told;
        this.reader = reader;
        this.holders = holders;
        this.server = server;
        this.outbox = outbox;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * A reminder that is due.
     *
     * @param before how long before the end; zero for after it
     */
    record Due(UnitId controller, Instant deadline, Duration before) {}

    @Override
    public String name() {
        return "breach-clocks";
    }

    @Override
    public String cron() {
        return "0 * * * * *";
    }

    @Override
    public void work() {
        tell(clock.instant());
    }

    void tell(Instant now) {
        if (!server.isSet()) {
            return;
        }
        entries.findBreaches(EntryKind.AWARE, now.minus(longest).minus(NEWS)).forEach(breach -> tell(breach, now));
    }

    /** What was found without a lock is looked at again with one; trouble with one breach does not stop the others. */
    private void tell(UUID breach, Instant now) {
        try {
            boolean some = Boolean.TRUE.equals(transaction.execute(status -> breaches.findById(breach)
                    .filter(row -> !due(row, now).isEmpty())
                    .isPresent()));
            if (some) {
                transaction.executeWithoutResult(status ->
                        breaches.lock(breach).ifPresent(row -> send(row, due(row, now), now)));
            }
        } catch (RuntimeException failure) {
            // Its message could hold what was written.
            LOG.error("Clock of breach {}: {}", breach, failure.getClass().getName());
        }
    }

    private List<Due> due(BreachRow row, Instant now) {
        BreachFile file = reader.file(row);
        if (file.isClosed()) {
            return List.of();
        }
        Set<Due> before = told.findByBreachId(row.id().value()).stream()
                .map(ClockTold::due)
                .collect(Collectors.toSet());
        return file.controllers().stream()
                .flatMap(unit -> file
                        .controller(unit, BreachFile.Reader.NOBODY)
                        .clock()
                        .flatMap(running -> due(unit, running, now))
                        .stream())
                .filter(due -> !before.contains(due))
                .toList();
    }

    private static Optional<Due> due(UnitId unit, BreachClock running, Instant now) {
        return running.reminder(now)
                .filter(before -> now.isBefore(running.deadline().plus(NEWS)))
                .map(before -> new Due(unit, running.deadline(), before));
    }

    private void send(BreachRow row, List<Due> due, Instant now) {
        if (due.isEmpty()) {
            return;
        }
        due.forEach(each -> told.save(new ClockTold(row.id(), each, now)));
        Map<UnitId, Set<MemberId>> whom =
                holders.of(due.stream().map(Due::controller).toList(), Role.ASSESSOR, Role.SUPERVISOR);
        Map<MemberId, List<Due>> ofMembers = new LinkedHashMap<>();
        due.forEach(one -> whom.getOrDefault(one.controller(), Set.of())
                .forEach(member -> ofMembers
                        .computeIfAbsent(member, none -> new ArrayList<>())
                        .add(one)));
        ofMembers.forEach(
                (member, theirs) -> outbox.urgent(member, (words, language) -> content(row, theirs, words, language)));
    }

    private static MailContent content(BreachRow row, List<Due> due, Translator words, Locale language) {
        Due first = due.stream().min(Comparator.comparing(Due::deadline)).orElseThrow();
        boolean passed = first.before().isZero();
        LocalDateTime shown = WallClock.shown(first.deadline());
        String end = words.get("breach.mail.moment", Days.words(shown.toLocalDate(), language), TIME.format(shown));
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Words(words.get(passed ? "breach.mail.passed" : "breach.mail.runs", row.name(), end)));
        parts.add(new Part.Words(words.get(passed ? "breach.mail.passed.do" : "breach.mail.runs.do")));
        if (due.size() > 1) {
            parts.add(new Part.Words(words.get("breach.mail.more", due.size())));
        }
        parts.add(new Part.Link(words.get("breach.mail.link"), "datalekken/" + row.id()));
        parts.add(new Part.Words(words.get("breach.mail.why")));
        String subject = passed
                ? words.get("breach.mail.subject.passed", row.name())
                : words.get("breach.mail.subject", row.name(), first.before().toHours());
        return MailContent.of(subject, language, parts);
    }
}
