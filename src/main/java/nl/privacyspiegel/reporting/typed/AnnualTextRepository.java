package nl.privacyspiegel.reporting.typed;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AnnualTextRepository extends JpaRepository<AnnualTextRow, UUID> {

    Optional<AnnualTextRow> findByUnitIdAndYearAndAuthor(UUID unit, int year, AnnualAuthor author);

    @Query("select distinct text.unitId from AnnualTextRow text where text.unitId in :units")
    Set<UUID> findUnits(Collection<UUID> units);
}
