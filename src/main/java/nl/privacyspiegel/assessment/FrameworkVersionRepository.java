package nl.privacyspiegel.assessment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface FrameworkVersionRepository extends JpaRepository<FrameworkVersion, UUID> {

    List<FrameworkVersion> findByFrameworkOrderByNumber(String framework);

    Optional<FrameworkVersion> findFirstByFrameworkOrderByNumberDesc(String framework);
}
