package nl.privacyspiegel.assessment;

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
 * Publishes the frameworks that ship with the application. What a newer release changed in one becomes its next version;
 * running assessments keep theirs.
 */
@Component
@Order(10)
class ShippedFrameworks implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ShippedFrameworks.class);

    private final FrameworkVersionRepository versions;
    private final FrameworkLibrary library;
    private final Clock clock;

    ShippedFrameworks(FrameworkVersionRepository versions, FrameworkLibrary library, Clock clock) {
        this.versions = versions;
        this.library = library;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        for (Resource file :
                new PathMatchingResourcePatternResolver().getResources("classpath:content/frameworks/*.yaml")) {
            publish(FrameworkYaml.read(file.getContentAsByteArray()).orThrow());
        }
    }

    private void publish(FrameworkData data) {
        boolean known = versions.findByFrameworkOrderByNumber(data.key()).stream()
                .filter(FrameworkVersion::isPublished)
                .anyMatch(version -> library.data(version).equals(data));
        if (known) {
            return;
        }
        Optional<FrameworkVersion> newest = versions.findFirstByFrameworkOrderByNumberDesc(data.key());
        FrameworkVersion version = new FrameworkVersion(
                FrameworkVersionId.random(),
                newest.map(each -> each.number() + 1).orElse(1),
                data,
                library.write(data),
                clock.instant());
        version.publish(clock.instant());
        versions.save(version);
        LOG.info("Published framework {} version {}", data.key(), version.number());
    }
}
