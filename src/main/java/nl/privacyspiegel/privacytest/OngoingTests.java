package nl.privacyspiegel.privacytest;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The tests that employees are taking now, by the token of their device. A whole organisation comes here at every question,
 * so looking costs one query, and changing an answer one more.
 */
@Component
class OngoingTests {

    private static final String OF_DEVICE = """
            select submission, campaign, answer from Submission submission
            join Campaign campaign on campaign.id = submission.campaignId
            left join Answer answer on answer.key.submission = submission.id
            where submission.deviceHash = :device
            """;

    private static final String LOCK =
            "select submission from Submission submission where submission.deviceHash = :device";

    private static final String QUESTION = """
            select submission, campaign, answer from Submission submission
            join Campaign campaign on campaign.id = submission.campaignId
            left join Answer answer on answer.key.submission = submission.id and answer.key.question = :question
            where submission.id = :submission
            """;

    private final EntityManager entities;

    OngoingTests(EntityManager entities) {
        this.entities = entities;
    }

    /** A test that is being taken, with the answers that were asked for. */
    record Ongoing(Submission submission, Campaign campaign, List<Answer> answers) {

        private static Optional<Ongoing> of(List<@Nullable Object[]> rows) {
            return rows.stream()
                    .findFirst()
                    .map(row -> new Ongoing(
                            (Submission) Objects.requireNonNull(row[0]),
                            (Campaign) Objects.requireNonNull(row[1]),
                            rows.stream()
                                    .flatMap(each -> Stream.ofNullable((Answer) each[2]))
                                    .toList()));
        }
    }

    /** The test on this device with all its answers. */
    Optional<Ongoing> find(DeviceToken device) {
        return Ongoing.of(entities.createQuery(OF_DEVICE, Object[].class)
                .setParameter("device", device.secret().hash())
                .getResultList());
    }

    /** The submission on this device: requests of one device wait for each other, and closing waits for them. */
    Optional<Submission> lock(DeviceToken device) {
        return entities.createQuery(LOCK, Submission.class)
                .setParameter("device", device.secret().hash())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The test on this device, locked, with the answer to one question when it has one. */
    Optional<Ongoing> lock(DeviceToken device, String question) {
        return lock(device)
                .flatMap(submission -> Ongoing.of(entities.createQuery(QUESTION, Object[].class)
                        .setParameter("submission", submission.id())
                        .setParameter("question", question)
                        .getResultList()));
    }
}
