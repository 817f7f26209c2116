package nl.privacyspiegel.framework;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface FrameworkVersionRepository extends JpaRepository<FrameworkVersion, UUID> {

    /** The version, while everybody else who wants to change it waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select version from FrameworkVersion version where version.id = :id")
    Optional<FrameworkVersion> lock(UUID id);

    List<FrameworkVersion> findByFrameworkOrderByNumber(String framework);
}
