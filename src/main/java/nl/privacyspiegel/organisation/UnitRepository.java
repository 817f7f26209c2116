package nl.privacyspiegel.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface UnitRepository extends JpaRepository<Unit, UUID> {

    /** Where a unit stands, as the database has it now, whatever was read before. */
    record Place(
            UUID id,
            @Nullable UUID parent,
            String name,
            @Nullable LocalDate archivedOn) {}

    List<Unit> findByParentIdIsNull();

    @Query("""
            select new nl.privacyspiegel.organisation.UnitRepository$Place(u.id, u.parentId, u.name, u.archivedOn)
            from Unit u
            """)
    List<Place> places();
}
