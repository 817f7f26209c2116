package nl.privacyspiegel.quiz;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface QuizPictureRepository extends JpaRepository<QuizPicture, UUID> {

    List<QuizPicture> findByVersion(UUID version);

    /** Which pictures a version has, without their files. */
    @Query("select picture.sha256 from QuizPicture picture where picture.version = :version")
    Set<String> names(UUID version);

    @Modifying
    @Query("delete from QuizPicture picture where picture.version = :version and picture.sha256 in :names")
    void remove(UUID version, Collection<String> names);
}
