package nl.privacyspiegel.framework;

import java.io.IOException;
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
 * Publishes the frameworks that ship with the application. What a newer release changed in one becomes its next version;
 * running assessments keep theirs.
 */
@Component
@Order(10)
class ShippedFrameworks implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ShippedFrameworks.class);

    private final FrameworkLibrary library;
    private final AuditTrail audit;

    ShippedFrameworks(FrameworkLibrary library, AuditTrail audit) {
        this.library = library;
        this.audit = audit;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        for (Resource file :
                new PathMatchingResourcePatternResolver().getResources("classpath:content/frameworks/*.yaml")) {
            FrameworkData data =
                    FrameworkYaml.read(file.getContentAsByteArray()).orThrow();
            if (library.publishShipped(data)) {
                audit.recordByNobody(
                        FrameworkAct.FRAMEWORK_PUBLISHED,
                        null,
                        new AuditObject(FrameworkAct.About.FRAMEWORK, null, data.name()));
                LOG.info("Published framework {}", data.key());
            }
        }
    }
}
