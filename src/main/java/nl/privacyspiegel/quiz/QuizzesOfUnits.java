package nl.privacyspiegel.quiz;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import nl.privacyspiegel.organisation.UnitContent;
import nl.privacyspiegel.organisation.UnitId;
import org.springframework.stereotype.Component;

/** Quizzes of a unit keep it; none of them keeps it from being archived. */
@Component
class QuizzesOfUnits implements UnitContent {

    private final QuizVersionRepository versions;

    QuizzesOfUnits(QuizVersionRepository versions) {
        this.versions = versions;
    }

    @Override
    public Set<UnitId> filled(Collection<UnitId> units) {
        return versions.findUnits(units.stream().map(UnitId::value).toList()).stream()
                .map(UnitId::new)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<UnitId> busy(Collection<UnitId> units) {
        return Set.of();
    }
}
