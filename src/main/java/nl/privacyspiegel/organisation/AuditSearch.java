package nl.privacyspiegel.organisation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.privacyspiegel.shared.Typed;
import org.springframework.stereotype.Component;

/** Finds entries of the audit trail, never outside the scope of who asks. */
@Component
class AuditSearch {

    private final EntityManager entities;
    private final Clock clock;
    private final List<String> content;

    AuditSearch(EntityManager entities, Clock clock, KnownActs acts) {
        this.entities = entities;
        this.clock = clock;
        this.content = acts.content();
    }

    /** The entries of one page, newest first. */
    List<AuditEntry> page(AuditScope scope, AuditFilter filter, int page) {
        return query(AuditEntry.class, "select entry", scope, filter, "order by entry.number desc")
                .setFirstResult(page * AuditPage.SIZE)
                .setMaxResults(AuditPage.SIZE)
                .getResultList();
    }

    long count(AuditScope scope, AuditFilter filter) {
        return query(Long.class, "select count(entry)", scope, filter, "").getSingleResult();
    }

    /** Entries in the order in which they were added, those after {@code number}. */
    List<AuditEntry> following(AuditScope scope, AuditFilter filter, long number, int most) {
        return query(AuditEntry.class, "select entry", scope, filter, "and entry.number > :after order by entry.number")
                .setParameter("after", number)
                .setMaxResults(most)
                .getResultList();
    }

    /** Who did something, each with a function. */
    Map<UUID, String> actors(AuditScope scope) {
        return query(
                        Object[].class,
                        "select entry.memberId, max(entry.jobFunction)",
                        scope,
                        AuditFilter.ALL,
                        "and entry.memberId is not null group by entry.memberId")
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> String.valueOf(row[1])));
    }

    /** Whether this reader sees what the object of an entry is called. */
    boolean showsName(AuditScope scope, AuditEntry entry) {
        UnitId unit = entry.unit();
        return !content.contains(entry.objectKind())
                || (unit != null && scope.contentUnits().contains(unit.value()));
    }

    private <T> TypedQuery<T> query(Class<T> type, String select, AuditScope scope, AuditFilter filter, String rest) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        inScope(scope, filter, conditions, parameters);
        wanted(scope, filter, conditions, parameters);
        TypedQuery<T> query = entities.createQuery(
                select + " from AuditEntry entry where " + String.join(" and ", conditions) + " " + rest, type);
        parameters.forEach(query::setParameter);
        return query;
    }

    private static void inScope(
            AuditScope scope, AuditFilter filter, List<String> conditions, Map<String, Object> parameters) {
        parameters.put("units", scope.units());
        if (filter.unit() != null) {
            conditions.add("entry.unitId in :units");
        } else if (scope.withoutUnit()) {
            conditions.add("(entry.unitId in :units or entry.unitId is null)");
        } else {
            conditions.add("(entry.unitId in :units or (entry.unitId is null and entry.memberId = :self))");
            parameters.put("self", scope.self());
        }
    }

    private void wanted(AuditScope scope, AuditFilter filter, List<String> conditions, Map<String, Object> parameters) {
        LocalDate from = filter.from();
        if (from != null) {
            conditions.add("entry.happenedAt >= :from");
            parameters.put("from", from.atStartOfDay(clock.getZone()).toInstant());
        }
        LocalDate until = filter.until();
        if (until != null) {
            conditions.add("entry.happenedAt < :until");
            parameters.put(
                    "until", until.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
        }
        AuditAction action = filter.action();
        if (action != null) {
            conditions.add("entry.action = :action");
            parameters.put("action", action.name());
        }
        MemberId member = filter.member();
        if (member != null) {
            conditions.add("(entry.memberId = :member or (entry.objectKind = :people and entry.objectId = :person))");
            parameters.put("people", OrganisationAct.About.MEMBER.name());
            parameters.put("member", member.value());
            parameters.put("person", member.value().toString());
        }
        if (!filter.text().isEmpty()) {
            conditions.add("lower(entry.objectName) like :text escape '!'");
            conditions.add("(entry.objectKind not in :content or entry.unitId in :contentUnits)");
            parameters.put("text", "%" + escaped(filter.text()) + "%");
            parameters.put("content", content);
            parameters.put("contentUnits", scope.contentUnits());
        }
    }

    private static String escaped(String text) {
        return Typed.name(text).toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
    }
}
