package nl.privacyspiegel.improvement.evidence;

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

/** What evidence keeps of a member and of a unit: functions and what was done stay, persons go. */
@Component
@Transactional
class EvidenceTrace implements MemberTrace, UnitContent {

    private final EvidencePieceRepository pieces;
    private final EvidenceRevisionRepository revisions;

    EvidenceTrace(EvidencePieceRepository pieces, EvidenceRevisionRepository revisions) {
        this.pieces = pieces;
        this.revisions = revisions;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Object> known(MemberId member) {
        Map<String, Object> known = new LinkedHashMap<>();
        List<String> brought = titles(member, true);
        List<String> judged = titles(member, false);
        long kept = kept(member);
        if (!brought.isEmpty()) {
            known.put("bewijsIngebracht", brought);
        }
        if (!judged.isEmpty()) {
            known.put("bewijsBeoordeeld", judged);
        }
        if (kept > 0) {
            known.put("bewijsBijgehouden", kept);
        }
        return known;
    }

    private long kept(MemberId member) {
        return pieces.findOf(member.value()).stream()
                .filter(each -> each.owner().equals(Optional.of(new Owner.OfMember(member))))
                .count();
    }

    private List<String> titles(MemberId member, boolean brought) {
        return revisions.findOf(member.value()).stream()
                .filter(each -> member.equals(each.madeBy()) == brought)
                .map(each -> each.data().title())
                .sorted()
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Unfinished> unfinished(MemberId member) {
        return Unfinished.of("improvement.unfinished.evidence", kept(member));
    }

    @Override
    public void erase(MemberId member) {
        pieces.findOf(member.value()).forEach(each -> each.forget(member));
        revisions.findOf(member.value()).forEach(each -> each.forget(member));
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UnitId> filled(Collection<UnitId> units) {
        return pieces.findUnits(units.stream().map(UnitId::value).toList()).stream()
                .map(UnitId::new)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<UnitId> busy(Collection<UnitId> units) {
        return Set.of();
    }
}
