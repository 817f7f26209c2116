package nl.privacyspiegel.framework.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.Map;
import nl.privacyspiegel.framework.FrameworkSummary;
import nl.privacyspiegel.framework.Frameworks;
import nl.privacyspiegel.testing.Logins;
import nl.privacyspiegel.testing.OnDemo;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.context.support.WithUserDetails;

@OnDemo
@DisplayName("A version of a framework goes into the archive and comes back")
class ArchivedFrameworkPagesTest extends SpringBrowserlessTest {

    private static final String ADMINISTRATOR = "beheerder@kempen.example";
    private static final String ASSESSOR = "werkgroeplid@kempen.example";

    @Autowired
    private Frameworks frameworks;

    @Autowired
    private UserDetailsService accounts;

    private void login(String email) {
        SecurityContextHolder.getContext().setAuthentication(Logins.of(accounts, email));
    }

    @Test
    @WithUserDetails(ADMINISTRATOR)
    void aVersionIsArchivedTakenBackAndBroughtBackFromTheList() {
        FrameworkSummary version = frameworks.published().getFirst();
        String named = version.name() + " (versie " + version.number() + ")";
        navigate(FrameworkView.class, Map.of("framework", version.id().toString()));
        archive();
        assertThat(frameworks.published()).doesNotContain(version);
        assertThat(findInView(Button.class)
                        .withText("Kopieer naar een nieuw concept")
                        .all())
                .isEmpty();
        assertThat(words()).contains("Deze versie is gearchiveerd");
        test(find(Button.class).withText("Maak ongedaan").single()).click();
        assertThat(frameworks.published()).contains(version);
        archive();

        navigate(FrameworksView.class);
        assertThat(words())
                .contains("Gearchiveerde versies (1)", "Alle versies zijn gearchiveerd")
                .doesNotContain("Nog geen raamwerken");
        test(find(Button.class)
                        .withAttribute("aria-label", named + " terughalen")
                        .single())
                .click();
        assertThat(frameworks.published()).contains(version);
        assertThat(words()).doesNotContain("Gearchiveerde versies");
    }

    private void archive() {
        test(findInView(Button.class).withText("Versie archiveren").single()).click();
        test(find(ConfirmDialog.class).single()).confirm();
    }

    private String words() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }

    @Test
    @WithUserDetails(ASSESSOR)
    void whoKeepsNoFrameworksSeesThatOneIsArchivedAndNoWayBack() {
        FrameworkSummary version = frameworks.published().getFirst();
        login(ADMINISTRATOR);
        frameworks.archive(version.id());
        login(ASSESSOR);
        navigate(FrameworksView.class);
        assertThat(words()).contains("Gearchiveerde versies (1)");
        assertThat(findInView(Button.class).withText("Terughalen").all()).isEmpty();
        navigate(FrameworkView.class, Map.of("framework", version.id().toString()));
        assertThat(words()).contains("Deze versie is gearchiveerd");
        assertThat(findInView(Button.class).withText("Versie terughalen").all()).isEmpty();
    }
}
