package nl.privacyspiegel.organisation.logbook;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.organisation.AccountStore;
import nl.privacyspiegel.organisation.AuditAction;
import nl.privacyspiegel.organisation.AuditDetail;
import nl.privacyspiegel.organisation.AuditObject;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.OrganisationAct;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.organisation.audit.AuditCheck;
import nl.privacyspiegel.organisation.audit.AuditFacts;
import nl.privacyspiegel.organisation.audit.AuditLine;
import nl.privacyspiegel.organisation.audit.AuditLog;
import nl.privacyspiegel.organisation.audit.AuditScope;
import nl.privacyspiegel.organisation.audit.AuditSearch;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reading, checking and handing out the audit trail (logboek). Supervisors and administrators see the entries about units
 * where they have that role. Entries about no unit, such as logins, are seen by those of the highest unit; everybody else
 * sees of these only the own ones. What a measurement is called is seen by who may read measurements of its unit.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class AuditEntries {

    /** The most entries in one file. */
    public static final int MOST_EXPORTED = 100_000;

    private static final Role[] READERS = {Role.SUPERVISOR, Role.ADMINISTRATOR};
    private static final Role[] CONTENT_READERS = Role.contentReaders();
    private static final int STEP = 2_000;

    private final AuditSearch search;
    private final AuditLog log;
    private final KnownActs acts;
    private final AuditTrail audit;
    private final AccountStore members;
    private final CurrentUser user;
    private final MessageSource messages;

    AuditEntries(
            AuditSearch search,
            AuditLog log,
            KnownActs acts,
            AuditTrail audit,
            AccountStore members,
            CurrentUser user,
            MessageSource messages) {
        this.search = search;
        this.log = log;
        this.acts = acts;
        this.audit = audit;
        this.members = members;
        this.user = user;
        this.messages = messages;
    }

    /**
     * What was done, newest first.
     *
     * @param page which part, from 0; the last one when there are fewer
     * @throws NotFoundException when the filter names a unit whose entries the current member may not see
     */
    public AuditPage list(AuditFilter filter, int page) {
        AuditScope scope = scope(filter);
        long total = search.count(scope, filter.wanted());
        int shown = Math.clamp(page, 0, new AuditPage(List.of(), 0, total).pages() - 1);
        List<AuditLine> found = search.page(scope, filter.wanted(), shown * AuditPage.SIZE, AuditPage.SIZE);
        return new AuditPage(acts(found, scope), shown, total);
    }

    /** These entries, which the current member may see, as far as their names may be seen. */
    List<AuditedAct> acts(List<AuditLine> found) {
        return acts(found, scope(AuditFilter.ALL));
    }

    private List<AuditedAct> acts(List<AuditLine> found, AuditScope scope) {
        Map<String, String> names = names(found.stream().flatMap(AuditEntries::people));
        Map<UUID, String> unitNames =
                units().stream().collect(Collectors.toMap(unit -> unit.id().value(), UnitSummary::name));
        return found.stream().map(entry -> act(entry, scope, names, unitNames)).toList();
    }

    /** Everything that the trail can tell of. */
    public List<AuditAction> acts() {
        user.requireSomewhere(READERS);
        return acts.all();
    }

    /** The units whose entries the current member may see, parents first, by name. */
    public List<UnitSummary> units() {
        user.requireSomewhere(READERS);
        return user.units(READERS);
    }

    /** The people who did what the current member may see, by name. */
    public List<AuditedMember> members() {
        Map<UUID, String> functions = search.actors(scope(AuditFilter.ALL), AuditFilter.ALL.wanted());
        Map<String, String> names = names(functions.keySet().stream().map(UUID::toString));
        return functions.entrySet().stream()
                .map(each -> new AuditedMember(
                        new MemberId(each.getKey()),
                        names.getOrDefault(each.getKey().toString(), each.getValue())))
                .sorted(Comparator.comparing(AuditedMember::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    /**
     * Looks at the next entries of the whole chain, of every unit; until the answer is not {@link AuditCheck.Busy}, it is to
     * be asked again with that answer.
     */
    public AuditCheck check(AuditCheck.Busy soFar) {
        user.requireSomewhere(READERS);
        return log.check(soFar);
    }

    /**
     * The entries as a file for a spreadsheet program, oldest first, with their hashes. It names functions and no people: it
     * outlives what is known of them here.
     *
     * @throws RuleViolation when these are more than {@link #MOST_EXPORTED}
     * @throws NotFoundException as {@link #list}
     */
    @Transactional
    public byte[] export(AuditFilter filter, Locale locale) {
        AuditScope scope = scope(filter);
        long total = search.count(scope, filter.wanted());
        if (total > MOST_EXPORTED) {
            throw new RuleViolation("organisation.audit.export.tooMany", MOST_EXPORTED);
        }
        AuditFile file = new AuditFile(messages, locale, acts, units());
        long last = 0;
        for (List<AuditLine> next = search.following(scope, filter.wanted(), last, STEP);
                !next.isEmpty();
                next = search.following(scope, filter.wanted(), last, STEP)) {
            next.forEach(entry -> file.add(entry, scope.showsName(entry.facts())));
            last = next.getLast().number();
        }
        audit.record(
                OrganisationAct.AUDIT_EXPORTED,
                filter.unit(),
                new AuditObject(OrganisationAct.About.AUDIT, null, null).with(AuditDetail.NUMBER, file.entries()),
                READERS);
        return file.text().getBytes(StandardCharsets.UTF_8);
    }

    private AuditScope scope(AuditFilter filter) {
        List<UnitSummary> readable = units();
        boolean highest = readable.stream().anyMatch(unit -> unit.parent() == null);
        UnitId wanted = filter.unit();
        List<UnitSummary> chosen = wanted == null ? readable : atAndBelow(wanted, readable);
        return new AuditScope(
                ids(chosen),
                ids(user.units(CONTENT_READERS)),
                acts.content(),
                highest,
                user.require().id().value());
    }

    private List<UnitSummary> atAndBelow(UnitId top, List<UnitSummary> readable) {
        UnitSummary wanted = readable.stream()
                .filter(unit -> unit.id().equals(top))
                .findFirst()
                .orElseThrow(() -> user.notFound(top));
        return Stream.concat(
                        Stream.of(wanted),
                        readable.stream()
                                .dropWhile(unit -> !unit.id().equals(top))
                                .skip(1)
                                .takeWhile(unit -> unit.depth() > wanted.depth()))
                .toList();
    }

    private static List<UUID> ids(List<UnitSummary> units) {
        return units.stream().map(unit -> unit.id().value()).toList();
    }

    private static Stream<String> people(AuditLine entry) {
        return Stream.of(
                        Optional.ofNullable(entry.facts().memberId()).map(UUID::toString),
                        Optional.ofNullable(entry.facts().objectId())
                                .filter(id -> entry.facts().isAboutPerson()))
                .flatMap(Optional::stream);
    }

    private Map<String, String> names(Stream<String> ids) {
        List<UUID> wanted = ids.distinct().flatMap(id -> uuid(id).stream()).toList();
        return members.names(wanted).entrySet().stream()
                .collect(Collectors.toMap(each -> each.getKey().toString(), Map.Entry::getValue));
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException tampered) {
            return Optional.empty();
        }
    }

    private AuditedAct act(AuditLine entry, AuditScope scope, Map<String, String> names, Map<UUID, String> unitNames) {
        AuditFacts facts = entry.facts();
        String role = facts.role();
        return new AuditedAct(
                entry.number(),
                entry.happenedAt(),
                acts.translationKey(facts.action()),
                new AuditedAct.Actor(
                        names.get(Objects.toString(facts.memberId(), "")),
                        facts.jobFunction(),
                        role == null ? null : Role.translationKey(role),
                        acts.nobodyKey(facts.action())),
                facts.unitId() == null ? null : unitNames.get(facts.unitId()),
                acts.kindKey(facts.objectKind()),
                object(facts, scope, names),
                acts.details(facts.detail()));
    }

    private static @Nullable String object(AuditFacts facts, AuditScope scope, Map<String, String> names) {
        if (facts.isAboutPerson()) {
            return names.get(Objects.toString(facts.objectId(), ""));
        }
        return scope.showsName(facts) ? facts.objectName() : null;
    }
}
