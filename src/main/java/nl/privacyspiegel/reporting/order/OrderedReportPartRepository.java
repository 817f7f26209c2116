package nl.privacyspiegel.reporting.order;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface OrderedReportPartRepository extends JpaRepository<OrderedReportPart, UUID> {

    List<OrderedReportPart> findByReportId(UUID report);
}
