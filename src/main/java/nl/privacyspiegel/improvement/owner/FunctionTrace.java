package nl.privacyspiegel.improvement.owner;

import java.util.List;
import java.util.Map;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.MemberTrace;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which functions a member fills. The function stays with its work, and asks for somebody else. */
@Component
@Transactional
class FunctionTrace implements MemberTrace {

    private final WorkFunctionRepository functions;

    FunctionTrace(WorkFunctionRepository functions) {
        this.functions = functions;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, Object> known(MemberId member) {
        List<String> filled = functions.findByMemberId(member.value()).stream()
                .map(WorkFunction::name)
                .sorted()
                .toList();
        return filled.isEmpty() ? Map.of() : Map.of("functies", filled);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Unfinished> unfinished(MemberId member) {
        return Unfinished.of(
                "improvement.unfinished.functions",
                functions.findByMemberId(member.value()).stream()
                        .filter(function -> function.retiredOn() == null)
                        .count());
    }

    @Override
    public void erase(MemberId member) {
        functions.findByMemberId(member.value()).forEach(WorkFunction::vacate);
    }
}
