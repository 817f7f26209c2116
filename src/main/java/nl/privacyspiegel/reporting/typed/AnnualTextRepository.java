package nl.privacyspiegel.reporting.typed;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AnnualTextRepository extends JpaRepository<AnnualTextRow, UUID> {

    Optional<AnnualTextRow> findByUnitIdAndYearAndAuthor(UUID unit, int year, AnnualAuthor author);

    List<AnnualTextRow> findByUnitIdIn(Collection<UUID> units);
}
