package nl.privacyspiegel.improvement.action;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.privacyspiegel.improvement.owner.Owner;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.MemberTrace;
import nl.privacyspiegel.organisation.UnitContent;
import nl.privacyspiegel.organisation.UnitId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What actions keep of a member and of a unit: functions and what was done stay, persons go. */
@Component
@Transactional
class ActionTrace implements MemberTrace, UnitContent {

    private final ActionRepository actions;
    private final ActionEventRepository events;

    ActionTrace(ActionRepository actions, ActionEventRepository events) {
        this.actions = actions;
        this.events = events;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Object> known(MemberId member) {
        List<String> owned = actions.findOf(member.value()).stream()
                .map(each -> each.data().what())
                .sorted()
                .toList();
        List<HistoryLine> mine = events.findByMemberId(member.value()).stream()
                .map(ActionEvent::line)
                .toList();
        List<String> remarks = mine.stream()
                .filter(line -> line.kind() == HistoryLine.Kind.REMARK)
                .map(HistoryLine::words)
                .toList();
        List<Map<String, String>> helped = mine.stream()
                .filter(line -> line.kind() == HistoryLine.Kind.HELPED)
                .map(line -> Map.of(
                        "vraag", line.from(),
                        "antwoord", line.to(),
                        "toelichting", line.words(),
                        "moment", line.at().toString()))
                .toList();
        Map<String, Object> known = new LinkedHashMap<>();
        if (!owned.isEmpty()) {
            known.put("acties", owned);
        }
        if (!remarks.isEmpty()) {
            known.put("opmerkingenBijActies", remarks);
        }
        if (!helped.isEmpty()) {
            known.put("hielpHet", helped);
        }
        return known;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Unfinished> unfinished(MemberId member) {
        Optional<Owner> me = Optional.of(new Owner.OfMember(member));
        return Unfinished.of(
                "improvement.unfinished.actions",
                actions.findOf(member.value()).stream()
                        .filter(each ->
                                each.state().isOpen() && each.data().owner().equals(me))
                        .count());
    }

    @Override
    public void erase(MemberId member) {
        actions.findOf(member.value()).forEach(each -> each.forget(member));
        events.findByMemberId(member.value()).forEach(ActionEvent::forget);
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UnitId> filled(Collection<UnitId> units) {
        return actions.findUnits(units.stream().map(UnitId::value).toList()).stream()
                .map(UnitId::new)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<UnitId> busy(Collection<UnitId> units) {
        return Set.of();
    }
}
