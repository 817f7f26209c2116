package nl.privacyspiegel.reporting.typed;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import nl.privacyspiegel.organisation.UnitContent;
import nl.privacyspiegel.organisation.UnitId;
import org.springframework.stereotype.Component;

/** What was typed keeps its unit; it does not keep it from being archived. */
@Component
class AnnualTextsOfUnits implements UnitContent {

    private final AnnualTextRepository texts;

    AnnualTextsOfUnits(AnnualTextRepository texts) {
        this.texts = texts;
    }

    @Override
    public Set<UnitId> filled(Collection<UnitId> units) {
        return texts.findUnits(units.stream().map(UnitId::value).toList()).stream()
                .map(UnitId::new)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<UnitId> busy(Collection<UnitId> units) {
        return Set.of();
    }
}
