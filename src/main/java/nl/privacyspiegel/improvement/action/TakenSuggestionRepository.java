package nl.privacyspiegel.improvement.action;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface TakenSuggestionRepository extends JpaRepository<TakenSuggestion, UUID> {

    List<TakenSuggestion> findByUnitId(UUID unit);

    Optional<TakenSuggestion> findByUnitIdAndSuggestion(UUID unit, String suggestion);
}
