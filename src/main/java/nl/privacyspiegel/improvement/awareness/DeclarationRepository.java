package nl.privacyspiegel.improvement.awareness;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface DeclarationRepository extends JpaRepository<DeclarationRow, UUID> {

    List<DeclarationRow> findByUnitIdIn(Collection<UUID> units);

    Optional<DeclarationRow> findByUnitIdAndDeclarationAndCountedOn(UUID unit, Declaration declaration, LocalDate day);
}
