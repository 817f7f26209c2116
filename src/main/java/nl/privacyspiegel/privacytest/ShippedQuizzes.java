package nl.privacyspiegel.privacytest;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
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

    private final QuizVersionRepository versions;
    private final QuizLibrary library;
    private final Clock clock;

    ShippedQuizzes(QuizVersionRepository versions, QuizLibrary library, Clock clock) {
        this.versions = versions;
        this.library = library;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        for (Resource file :
                new PathMatchingResourcePatternResolver().getResources("classpath:content/quizzes/*.yaml")) {
            publish(QuizYaml.read(file.getContentAsByteArray()).orThrow());
        }
    }

    private void publish(QuizData data) {
        boolean known = versions.findByQuizOrderByNumber(data.key()).stream()
                .filter(QuizVersion::isPublished)
                .anyMatch(version -> library.data(version).equals(data));
        if (known) {
            return;
        }
        Optional<QuizVersion> newest = versions.findFirstByQuizOrderByNumberDesc(data.key());
        QuizVersion version = new QuizVersion(
                QuizVersionId.random(),
                newest.map(each -> each.number() + 1).orElse(1),
                data,
                library.write(data),
                clock.instant());
        version.publish(clock.instant());
        versions.save(version);
        LOG.info("Published quiz {} version {}", data.key(), version.number());
    }
}
