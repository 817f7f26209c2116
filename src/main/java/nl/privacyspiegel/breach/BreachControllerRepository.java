package nl.privacyspiegel.breach;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface BreachControllerRepository extends JpaRepository<BreachController, UUID> {

    List<BreachController> findByBreachIdInOrderByPlace(Collection<UUID> breaches);

    @Query("select distinct controller.unitId from BreachController controller where controller.unitId in :units")
    Set<UUID> findUnits(Collection<UUID> units);
}
