package nl.privacyspiegel.improvement.responsibility;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.MemberTrace;
import nl.privacyspiegel.organisation.UnitContent;
import nl.privacyspiegel.organisation.UnitId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What responsibilities keep of a member and of a unit: tasks stay, persons go. */
@Component
@Transactional
class ResponsibilityTrace implements MemberTrace, UnitContent {

    private final ResponsibilityRepository responsibilities;
    private final Tasks tasks;

    ResponsibilityTrace(ResponsibilityRepository responsibilities, Tasks tasks) {
        this.responsibilities = responsibilities;
        this.tasks = tasks;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Object> known(MemberId member) {
        List<String> held = responsibilities.findOf(member.value()).stream()
                .map(Responsibility::task)
                .map(id -> tasks.find(id).map(Task::text).orElse(id))
                .sorted()
                .toList();
        return held.isEmpty() ? Map.of() : Map.of("takenVoorPrivacy", held);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Unfinished> unfinished(MemberId member) {
        return Unfinished.of(
                "improvement.unfinished.tasks",
                responsibilities.findOf(member.value()).size());
    }

    @Override
    public void erase(MemberId member) {
        responsibilities.findOf(member.value()).forEach(each -> each.forget(member));
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UnitId> filled(Collection<UnitId> units) {
        return responsibilities.findUnits(units.stream().map(UnitId::value).toList()).stream()
                .map(UnitId::new)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<UnitId> busy(Collection<UnitId> units) {
        return Set.of();
    }
}
