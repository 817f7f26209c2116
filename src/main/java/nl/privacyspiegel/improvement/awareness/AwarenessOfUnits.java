package nl.privacyspiegel.improvement.awareness;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.organisation.UnitContent;
import nl.privacyspiegel.organisation.UnitId;
import org.springframework.stereotype.Component;

/** Sessions and counts keep their unit; none of them keeps it from being archived. */
@Component
class AwarenessOfUnits implements UnitContent {

    private final SessionRepository sessions;
    private final DeclarationRepository declarations;

    AwarenessOfUnits(SessionRepository sessions, DeclarationRepository declarations) {
        this.sessions = sessions;
        this.declarations = declarations;
    }

    @Override
    public Set<UnitId> filled(Collection<UnitId> units) {
        List<UUID> ids = units.stream().map(UnitId::value).toList();
        return Stream.concat(
                        sessions.findByUnitIdIn(ids).stream().map(AwarenessSession::unit),
                        declarations.findByUnitIdIn(ids).stream().map(DeclarationRow::unit))
                .collect(Collectors.toSet());
    }

    @Override
    public Set<UnitId> busy(Collection<UnitId> units) {
        return Set.of();
    }
}
