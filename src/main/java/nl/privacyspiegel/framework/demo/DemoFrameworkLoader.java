package nl.privacyspiegel.framework.demo;

import java.io.IOException;
import nl.privacyspiegel.framework.FrameworkDocument;
import nl.privacyspiegel.framework.FrameworkStore;
import nl.privacyspiegel.framework.FrameworkVersionId;
import nl.privacyspiegel.framework.Frameworks;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.demo.DemoRegion;
import nl.privacyspiegel.organisation.demo.InDemoRegion;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Publishes the framework of the region before its first measurement, and its second version before the last one. It is a
 * framework of its own, so that figures of the region are never laid beside those of 2017.
 */
@Component
@InDemoRegion
@Order(11)
class DemoFrameworkLoader implements ApplicationRunner {

    private final Frameworks frameworks;
    private final FrameworkStore reader;
    private final DemoRegion region;

    DemoFrameworkLoader(Frameworks frameworks, FrameworkStore reader, DemoRegion region) {
        this.frameworks = frameworks;
        this.reader = reader;
        this.region = region;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        DemoFramework demo = DemoFramework.read(
                        new ClassPathResource("content/demo/regio/raamwerk.yaml").getContentAsByteArray())
                .orThrow();
        region.on(region.measured(0).minusMonths(2), Role.ADMINISTRATOR, () -> {
            boolean known =
                    frameworks.list().stream().anyMatch(each -> each.name().equals(DemoRegion.FRAMEWORK));
            if (!known) {
                publishFirst(demo);
            }
        });
    }

    private void publishFirst(DemoFramework demo) {
        FrameworkVersionId shipped =
                reader.newestPublished(demo.from()).orElseThrow().id();
        FrameworkVersionId first = frameworks.copyToDraft(shipped, DemoRegion.FRAMEWORK);
        FrameworkDocument copy = frameworks.get(first);
        FrameworkDocument described = frameworks.saveDraft(first, demo.described(copy.data()), copy.version());
        frameworks.publish(first, described.version());
        region.on(
                region.measured(DemoRegion.ROUNDS - 1).minusMonths(1),
                Role.ADMINISTRATOR,
                () -> publishSecond(demo, first));
    }

    private void publishSecond(DemoFramework demo, FrameworkVersionId first) {
        FrameworkVersionId second = frameworks.copyToDraft(first, DemoRegion.FRAMEWORK);
        FrameworkDocument copy = frameworks.get(second);
        FrameworkDocument renewed =
                frameworks.saveDraft(second, demo.renewed(copy.data(), frameworks.takenIds(second)), copy.version());
        frameworks.publish(second, renewed.version());
    }
}
