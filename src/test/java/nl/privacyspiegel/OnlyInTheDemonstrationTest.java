package nl.privacyspiegel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.privacyspiegel.organisation.demo.InDemoRegion;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

@DisplayName("What belongs to the demonstration")
class OnlyInTheDemonstrationTest {

    private static List<String> beans(boolean region, String... profiles) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.setActiveProfiles(profiles);
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("privacyspiegel.demo.region", region)));
        return new ClassPathScanningCandidateComponentProvider(true, environment)
                .findCandidateComponents("nl.privacyspiegel").stream()
                        .map(BeanDefinition::getBeanClassName)
                        .filter(name -> name != null && name.matches(".*(\\.demo\\.|\\.Demo)\\w*"))
                        .toList();
    }

    @Test
    void is_not_there_in_a_real_installation() {
        assertThat(beans(true)).isEmpty();
    }

    @Test
    void is_there_in_the_demonstration_with_or_without_the_region() {
        assertThat(beans(true, "demo"))
                .anyMatch(name -> name.contains(".demo."))
                .anyMatch(name -> name.contains(".Demo"));
        assertThat(beans(true, "demo")).anyMatch(OnlyInTheDemonstrationTest::tellsOfTheRegion);
        assertThat(beans(false, "demo"))
                .noneMatch(OnlyInTheDemonstrationTest::tellsOfTheRegion)
                .isNotEmpty();
    }

    private static boolean tellsOfTheRegion(String bean) {
        try {
            return Class.forName(bean).isAnnotationPresent(InDemoRegion.class);
        } catch (ClassNotFoundException gone) {
            throw new AssertionError(gone);
        }
    }
}
