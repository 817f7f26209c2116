package nl.privacyspiegel.quiz;

import nl.privacyspiegel.organisation.AuditObject;
import nl.privacyspiegel.organisation.AuditTrail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Publishes the quizzes that ship with the application. What a newer release changed in one becomes its next version;
 * running campaigns keep theirs.
 */
@Component
public class ShippedQuizzes {

    private static final Logger LOG = LoggerFactory.getLogger(ShippedQuizzes.class);

    private final QuizLibrary library;
    private final AuditTrail audit;

    ShippedQuizzes(QuizLibrary library, AuditTrail audit) {
        this.library = library;
        this.audit = audit;
    }

    /** Publishes this quiz, unless a published version says exactly the same, also an archived one. */
    @Transactional
    public void publish(QuizData data) {
        if (library.publishShipped(data)) {
            audit.recordByNobody(QuizAct.QUIZ_PUBLISHED, null, new AuditObject(QuizAct.About.QUIZ, null, data.name()));
            LOG.info("Published quiz {}", data.key());
        }
    }
}
