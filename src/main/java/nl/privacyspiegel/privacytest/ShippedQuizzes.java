package nl.privacyspiegel.privacytest;

import java.io.IOException;
import nl.privacyspiegel.organisation.AuditAction;
import nl.privacyspiegel.organisation.AuditObject;
import nl.privacyspiegel.organisation.AuditTrail;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Publishes the quizzes that ship with the application. What a newer release changed in one becomes its next version;
 * running campaigns keep theirs.
 */
@Component
@Order(10)
class ShippedQuizzes implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ShippedQuizzes.class);

    private final QuizLibrary library;
    private final AuditTrail audit;

    ShippedQuizzes(QuizLibrary library, AuditTrail audit) {
        this.library = library;
        this.audit = audit;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        for (Resource file :
                new PathMatchingResourcePatternResolver().getResources("classpath:content/quizzes/*.yaml")) {
            QuizData data = QuizYaml.read(file.getContentAsByteArray()).orThrow();
            if (library.publishShipped(data)) {
                audit.recordByNobody(
                        AuditAction.QUIZ_PUBLISHED, null, new AuditObject(AuditObject.Kind.QUIZ, null, data.name()));
                LOG.info("Published quiz {}", data.key());
            }
        }
    }
}
