package nl.privacyspiegel;

import static org.assertj.core.api.Assertions.assertThat;

import nl.privacyspiegel.organisation.AccountStore;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.accounts.AccountActs;
import nl.privacyspiegel.organisation.accounts.Members;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.NamedInterfaces;

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
                        "improvement",
                        "reporting",
                        "shell");
        assertThat(modules.stream()
                        .filter(module -> module.getBasePackage()
                                .getAnnotation(org.springframework.modulith.ApplicationModule.class)
                                .isEmpty())
                        .map(ApplicationModule::getDisplayName))
                .isEmpty();
    }

    @Test
    void what_the_folders_of_organisation_share_is_closed_to_other_modules() {
        NamedInterfaces offered =
                modules.getModuleByName("organisation").orElseThrow().getNamedInterfaces();
        assertThat(offered.getByName("inside").orElseThrow().contains(AccountStore.class))
                .isTrue();
        assertThat(offered.getUnnamedInterface().contains(AccountStore.class)).isFalse();
        assertThat(offered.getUnnamedInterface().contains(CurrentUser.class)).isTrue();
        assertThat(offered.getByName("accounts").orElseThrow().contains(Members.class))
                .isTrue();
        assertThat(offered.stream().noneMatch(each -> each.contains(AccountActs.class)))
                .isTrue();
    }
}
