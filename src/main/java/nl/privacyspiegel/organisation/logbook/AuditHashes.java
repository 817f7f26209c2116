package nl.privacyspiegel.organisation.logbook;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.privacyspiegel.organisation.AuditDetail;
import nl.privacyspiegel.organisation.AuditObject;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.OrganisationAct;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.audit.AuditLine;
import nl.privacyspiegel.organisation.audit.AuditSearch;
import nl.privacyspiegel.shared.CsvLines;
import nl.privacyspiegel.shared.Typed;
import org.springframework.context.MessageSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What somebody keeps elsewhere of the audit trail: the hash of the last entry of each day. It covers everything before it,
 * and says nothing of what is in it.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class AuditHashes {

    /** How many days the page shows. */
    public static final int SHOWN = 14;

    private static final int MOST_DAYS = 3_660;
    private static final Role[] READERS = {Role.SUPERVISOR, Role.ADMINISTRATOR};

    private final AuditSearch entries;
    private final AuditTrail audit;
    private final CurrentUser user;
    private final MessageSource messages;
    private final Clock clock;

    AuditHashes(AuditSearch entries, AuditTrail audit, CurrentUser user, MessageSource messages, Clock clock) {
        this.entries = entries;
        this.audit = audit;
        this.user = user;
        this.messages = messages;
        this.clock = clock;
    }

    /** The last days on which there were entries, newest first; the newest may not be over yet. */
    public List<AuditDay> lastDays() {
        user.requireSomewhere(READERS);
        return days(SHOWN);
    }

    /** All days, newest first, as a file to keep in another place. */
    @Transactional
    public byte[] export(Locale locale) {
        user.requireSomewhere(READERS);
        List<AuditDay> days = days(MOST_DAYS);
        StringBuilder text = new StringBuilder(CsvLines.START);
        text.append(CsvLines.line(
                Stream.of("organisation.audit.days.day", "organisation.audit.csv.number", "organisation.audit.csv.hash")
                        .map(key -> messages.getMessage(key, null, locale))
                        .toArray()));
        days.forEach(day -> text.append(CsvLines.line(day.day(), day.number(), day.hash())));
        audit.record(
                OrganisationAct.AUDIT_EXPORTED,
                null,
                new AuditObject(OrganisationAct.About.AUDIT, null, null).with(AuditDetail.NUMBER, days.size()),
                READERS);
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The entry that has a hash which was kept; empty when the trail has none that still says what it said then. */
    public Optional<AuditDay> find(String kept) {
        user.requireSomewhere(READERS);
        String hash = Typed.value(kept).toLowerCase(Locale.ROOT);
        return entries.withHash(hash).map(this::day);
    }

    private List<AuditDay> days(int most) {
        List<AuditDay> days = new ArrayList<>();
        Instant before = Instant.MAX;
        while (days.size() < most) {
            Optional<AuditLine> last = before.equals(Instant.MAX) ? entries.last() : entries.lastBefore(before);
            if (last.isEmpty()) {
                break;
            }
            AuditDay day = day(last.get());
            days.add(day);
            before = day.day().atStartOfDay(clock.getZone()).toInstant();
        }
        return List.copyOf(days);
    }

    private AuditDay day(AuditLine entry) {
        return new AuditDay(LocalDate.ofInstant(entry.happenedAt(), clock.getZone()), entry.number(), entry.hash());
    }
}
