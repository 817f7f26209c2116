package nl.privacyspiegel.privacytest;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface AnswerRepository extends JpaRepository<Answer, Answer.Key> {
    @Modifying
    @Query("delete from Answer answer where answer.key.submission = :submission")
    void deleteBySubmission(UUID submission);

    /** All answers of the submissions of a campaign that were handed in. */
    @Query("""
            select answer from Answer answer, Submission submission
            where answer.key.submission = submission.id
              and submission.campaignId = :campaign and submission.handedIn = true
            """)
    List<Answer> findHandedIn(UUID campaign);

    @Modifying(flushAutomatically = true)
    @Query("""
            delete from Answer answer where answer.key.submission in
            (select submission.id from Submission submission
             where submission.campaignId = :campaign and submission.handedIn = false)
            """)
    void deleteUnfinished(UUID campaign);

    /** Tells how many there were. */
    @Modifying(flushAutomatically = true)
    @Query("""
            delete from Answer answer where answer.key.submission in
            (select submission.id from Submission submission where submission.campaignId = :campaign)
            """)
    int deleteAllOf(UUID campaign);
}
