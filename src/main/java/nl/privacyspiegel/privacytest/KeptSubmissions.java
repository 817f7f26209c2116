package nl.privacyspiegel.privacytest;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The submissions of closed campaigns, a piece at a time: however many there are takes no more memory. */
@Component
class KeptSubmissions {

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final Limit PIECE = Limit.of(500);

    private final SubmissionRepository submissions;
    private final EntityManager entities;

    KeptSubmissions(SubmissionRepository submissions, EntityManager entities) {
        this.submissions = submissions;
        this.entities = entities;
    }

    /** Stores these. */
    void keep(List<Submission> some) {
        submissions.saveAllAndFlush(some);
        some.forEach(entities::detach);
    }

    /** Shows each of a campaign, once. */
    void each(UUID campaign, Consumer<Submission> look) {
        List<Submission> piece = submissions.findNext(campaign, BEFORE_ALL, PIECE);
        while (!piece.isEmpty()) {
            piece.forEach(look);
            piece.forEach(entities::detach);
            piece = submissions.findNext(campaign, piece.getLast().id(), PIECE);
        }
    }
}
