package nl.privacyspiegel.quiz;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import nl.privacyspiegel.shared.document.VersionStore;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface QuizVersionRepository extends JpaRepository<QuizVersion, UUID>, VersionStore<QuizVersion> {

    /** Leaves the version for who is editing as it is: nothing of the draft changes. */
    @Modifying(clearAutomatically = true)
    @Query("update QuizVersion version set version.notFitting = '' where version.id = :id")
    void notFittingDone(UUID id);

    @Query("select distinct version.unit from QuizVersion version where version.unit in :units")
    Set<UUID> findUnits(Collection<UUID> units);
}
