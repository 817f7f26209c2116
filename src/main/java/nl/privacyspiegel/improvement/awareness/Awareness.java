package nl.privacyspiegel.improvement.awareness;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.organisation.UnitsInUse;
import nl.privacyspiegel.privacytest.Results;
import nl.privacyspiegel.privacytest.outcome.CampaignResults;
import nl.privacyspiegel.privacytest.results.TrainingAdvice;
import nl.privacyspiegel.quiz.QuizData.Topic;
import nl.privacyspiegel.shared.NotFoundException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading sessions and declarations of units: for who reads the content of their unit. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Awareness {

    static final Set<Role> READERS = Set.of(Role.contentReaders());

    private static final int MOST_TOPICS = 3;

    private final SessionRepository sessions;
    private final DeclarationRepository declarations;
    private final Results results;
    private final CurrentUser user;
    private final Units units;
    private final UnitsInUse inUse;

    Awareness(
            SessionRepository sessions,
            DeclarationRepository declarations,
            Results results,
            CurrentUser user,
            Units units,
            UnitsInUse inUse) {
        this.sessions = sessions;
        this.declarations = declarations;
        this.results = results;
        this.user = user;
        this.units = units;
        this.inUse = inUse;
    }

    /**
     * The sessions of a unit and all below it that the current member may read, the last day first.
     *
     * @throws NotFoundException when the current member may not read the content of this unit
     */
    public List<SessionLine> sessions(UnitId unit) {
        return sessions(readable(unit));
    }

    /** Of all units for which the current member may say it: the sessions that were held and of which nobody said who came. */
    public List<SessionLine> toCount(LocalDate today) {
        return sessions(user.unitsInUse(Role.ASSESSOR)).stream()
                .filter(line -> line.isToCount(today))
                .toList();
    }

    private List<SessionLine> sessions(Collection<UnitSummary> wanted) {
        Map<UnitId, String> names = names(wanted);
        return names.isEmpty()
                ? List.of()
                : sessions.findByUnitIdIn(ids(names.keySet())).stream()
                        .map(session -> new SessionLine(
                                session.id(), session.unit(), names.getOrDefault(session.unit(), ""), session.data()))
                        .sorted(Comparator.comparing(
                                        (SessionLine line) -> line.content().day())
                                .reversed()
                                .thenComparing(line -> line.content().topic(), String.CASE_INSENSITIVE_ORDER)
                                .thenComparing(line -> line.id().value()))
                        .toList();
    }

    /**
     * What was counted of declarations in a unit and all below it that the current member may read, by declaration and the last
     * day first.
     *
     * @throws NotFoundException when the current member may not read the content of this unit
     */
    public List<DeclarationLine> declarations(UnitId unit) {
        Map<UnitId, String> names = names(readable(unit));
        return declarations.findByUnitIdIn(ids(names.keySet())).stream()
                .map(row -> new DeclarationLine(row.unit(), names.getOrDefault(row.unit(), ""), row.count()))
                .sorted(Comparator.comparing(
                                (DeclarationLine line) -> line.content().declaration())
                        .thenComparing(DeclarationLine::unitName)
                        .thenComparing(line -> line.content().day(), Comparator.reverseOrder()))
                .toList();
    }

    private List<UnitSummary> readable(UnitId unit) {
        user.require(unit, READERS, Role.contentReaders());
        Set<UnitId> below = units.atAndBelow(unit).stream().map(UnitSummary::id).collect(Collectors.toSet());
        return user.units(Role.contentReaders()).stream()
                .filter(each -> each.id().equals(unit) || below.contains(each.id()))
                .toList();
    }

    private static Map<UnitId, String> names(Collection<UnitSummary> wanted) {
        return wanted.stream().collect(Collectors.toMap(UnitSummary::id, UnitSummary::name));
    }

    private static List<UUID> ids(Collection<UnitId> wanted) {
        return wanted.stream().map(UnitId::value).toList();
    }

    /**
     * What was known too little in the last test in which this unit took part, as far as results may be seen: the weakest
     * first.
     *
     * @throws NotFoundException when the current member may not read the content of this unit
     */
    public List<TopicToTrain> topicsToTrain(UnitId unit) {
        user.require(unit, READERS, Role.contentReaders());
        return results.closed(List.of(unit)).stream()
                .limit(1)
                .map(campaign -> results.get(campaign.id()))
                .flatMap(found -> weakest(found, unit))
                .toList();
    }

    private static Stream<TopicToTrain> weakest(CampaignResults found, UnitId unit) {
        Function<Topic, TopicToTrain> told = topic -> new TopicToTrain(
                topic.name(), found.quiz().language(), found.header().closedOn());
        return found.topics(unit).stream()
                .filter(row -> TrainingAdvice.of(row)
                        .filter(TrainingAdvice::showsWhatToDo)
                        .isPresent())
                .flatMap(row -> found.quiz().topic(row.topic()).map(told).stream())
                .limit(MOST_TOPICS);
    }

    /** Whether the current member may say what happened in this unit. */
    public boolean mayChange(UnitId unit) {
        user.require(unit, READERS, Role.contentReaders());
        return user.may(unit, Role.ASSESSOR) && inUse.contains(unit);
    }

    /** The units for which the current member may say what happened. */
    public Set<UnitId> changeable() {
        return user.unitsInUse(Role.ASSESSOR).stream().map(UnitSummary::id).collect(Collectors.toSet());
    }
}
