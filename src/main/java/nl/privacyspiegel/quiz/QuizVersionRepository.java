package nl.privacyspiegel.quiz;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface QuizVersionRepository extends JpaRepository<QuizVersion, UUID> {

    /** The version, while everybody else who wants to change it waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select version from QuizVersion version where version.id = :id")
    Optional<QuizVersion> lock(UUID id);

    List<QuizVersion> findByQuizOrderByNumber(String quiz);

    List<QuizVersion> findByPublishedAtIsNotNullOrderByNumberDesc();
}
