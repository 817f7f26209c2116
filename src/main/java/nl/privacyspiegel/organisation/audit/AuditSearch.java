package nl.privacyspiegel.organisation.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.privacyspiegel.shared.Typed;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Finds entries of the audit trail: within a scope, or those that somebody already knows of. */
@Component
public class AuditSearch {

    private final AuditEntryRepository entries;
    private final EntityManager entities;
    private final Clock clock;

    AuditSearch(AuditEntryRepository entries, EntityManager entities, Clock clock) {
        this.entries = entries;
        this.entities = entities;
        this.clock = clock;
    }

    /** Some of these entries, newest first. */
    public List<AuditLine> page(AuditScope scope, AuditWanted wanted, int first, int most) {
        return query(AuditEntry.class, "select entry", scope, wanted, "order by entry.number desc")
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultStream()
                .map(AuditEntry::line)
                .toList();
    }

    public long count(AuditScope scope, AuditWanted wanted) {
        return query(Long.class, "select count(entry)", scope, wanted, "").getSingleResult();
    }

    /** Entries in the order in which they were added, those after {@code number}. */
    public List<AuditLine> following(AuditScope scope, AuditWanted wanted, long number, int most) {
        return query(AuditEntry.class, "select entry", scope, wanted, "and entry.number > :after order by entry.number")
                .setParameter("after", number)
                .setMaxResults(most)
                .getResultStream()
                .map(AuditEntry::line)
                .toList();
    }

    /** Who did something, each with a function. */
    public Map<UUID, String> actors(AuditScope scope, AuditWanted wanted) {
        return query(
                        Object[].class,
                        "select entry.facts.memberId, max(entry.facts.jobFunction)",
                        scope,
                        wanted,
                        "and entry.facts.memberId is not null group by entry.facts.memberId")
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> String.valueOf(row[1])));
    }

    /** The entries with these numbers, newest first. */
    public List<AuditLine> numbered(Collection<Long> numbers) {
        return entries.findByNumberInOrderByNumberDesc(numbers).stream()
                .map(AuditEntry::line)
                .toList();
    }

    /** What this member did, and what was done to this member. */
    public List<AuditLine> about(UUID member) {
        return entries.findAbout(member, AuditFacts.PEOPLE, member.toString()).stream()
                .map(AuditEntry::line)
                .toList();
    }

    /** The entry with this hash; empty when none has it that still says what it said then. */
    public Optional<AuditLine> withHash(String hash) {
        return entries.findByHash(hash).stream()
                .filter(entry -> entry.computedHash().equals(hash))
                .findFirst()
                .map(AuditEntry::line);
    }

    public Optional<AuditLine> last() {
        return entries.findFirstByOrderByNumberDesc().map(AuditEntry::line);
    }

    /** The last one that is older than this. */
    public Optional<AuditLine> lastBefore(Instant moment) {
        return entries.findFirstByHappenedAtLessThanOrderByNumberDesc(moment).map(AuditEntry::line);
    }

    /** When this member last did this before that moment. */
    public Optional<Instant> lastOf(UUID member, String action, Instant before) {
        return entries.findLastOf(member, action, before, Limit.of(1)).stream().findFirst();
    }

    private <T> TypedQuery<T> query(Class<T> type, String select, AuditScope scope, AuditWanted wanted, String rest) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        inScope(scope, wanted, conditions, parameters);
        wanted(scope, wanted, conditions, parameters);
        TypedQuery<T> query = entities.createQuery(
                select + " from AuditEntry entry where " + String.join(" and ", conditions) + " " + rest, type);
        parameters.forEach(query::setParameter);
        return query;
    }

    private static void inScope(
            AuditScope scope, AuditWanted wanted, List<String> conditions, Map<String, Object> parameters) {
        parameters.put("units", scope.units());
        if (wanted.ofUnits()) {
            conditions.add("entry.facts.unitId in :units");
        } else if (scope.withoutUnit()) {
            conditions.add("(entry.facts.unitId in :units or entry.facts.unitId is null)");
        } else {
            conditions.add(
                    "(entry.facts.unitId in :units or (entry.facts.unitId is null and entry.facts.memberId = :self))");
            parameters.put("self", scope.self());
        }
    }

    private void wanted(AuditScope scope, AuditWanted wanted, List<String> conditions, Map<String, Object> parameters) {
        LocalDate from = wanted.from();
        if (from != null) {
            conditions.add("entry.happenedAt >= :from");
            parameters.put("from", from.atStartOfDay(clock.getZone()).toInstant());
        }
        LocalDate until = wanted.until();
        if (until != null) {
            conditions.add("entry.happenedAt < :until");
            parameters.put(
                    "until", until.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
        }
        String action = wanted.action();
        if (action != null) {
            conditions.add("entry.facts.action = :action");
            parameters.put("action", action);
        }
        UUID member = wanted.member();
        if (member != null) {
            conditions.add(
                    "(entry.facts.memberId = :member or (entry.facts.objectKind = :people and entry.facts.objectId = :person))");
            parameters.put("people", AuditFacts.PEOPLE);
            parameters.put("member", member);
            parameters.put("person", member.toString());
        }
        if (!wanted.text().isEmpty()) {
            conditions.add("lower(entry.facts.objectName) like :text escape '!'");
            conditions.add("(entry.facts.objectKind not in :content or entry.facts.unitId in :contentUnits)");
            parameters.put("text", "%" + escaped(wanted.text()) + "%");
            parameters.put("content", scope.contentKinds());
            parameters.put("contentUnits", scope.contentUnits());
        }
    }

    private static String escaped(String text) {
        return Typed.name(text).toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
    }
}
