package nl.privacyspiegel.quiz;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface QuizVersionRepository extends JpaRepository<QuizVersion, UUID> {

    /** The version, while everybody else who wants to change it waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select version from QuizVersion version where version.id = :id")
    Optional<QuizVersion> lock(UUID id);

    /** Leaves the version for who is editing as it is: nothing of the draft changes. */
    @Modifying(clearAutomatically = true)
    @Query("update QuizVersion version set version.notFitting = '' where version.id = :id")
    void notFittingDone(UUID id);

    List<QuizVersion> findByQuizOrderByNumber(String quiz);

    List<QuizVersion> findByPublishedAtIsNotNullOrderByNumberDesc();
}
