package nl.privacyspiegel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    private final ApplicationModules modules = ApplicationModules.of(PrivacyspiegelApplication.class);

    @Test
    void arrows_between_modules_only_point_down() {
        modules.verify();
    }

    @Test
    void every_folder_is_a_module_that_says_what_it_may_use() {
        assertThat(modules.stream().map(module -> module.getIdentifier().toString()))
                .contains(
                        "shared",
                        "organisation",
                        "framework",
                        "assessment",
                        "quiz",
                        "privacytest",
                        "reporting",
                        "shell");
        assertThat(modules.stream()
                        .filter(module -> module.getBasePackage()
                                .getAnnotation(org.springframework.modulith.ApplicationModule.class)
                                .isEmpty())
                        .map(ApplicationModule::getDisplayName))
                .isEmpty();
    }
}
