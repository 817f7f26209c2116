package nl.privacyspiegel.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.internal.ErrorTargetEntry;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import nl.privacyspiegel.shared.ui.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:refused-page;DB_CLOSE_DELAY=-1")
@ActiveProfiles("demo")
@DisplayName("A page of others")
class RefusedPageTest extends SpringBrowserlessTest {

    @Autowired
    private JdbcTemplate jdbc;

    private List<String> told() {
        return jdbc.queryForList(
                "select detail from audit_entry where action = 'ACCESS_REFUSED' order by number", String.class);
    }

    @Test
    @WithUserDetails("manager@kempen.example")
    @DisplayName("An act that is refused tells the member so in words, and the trail by its kind")
    void act() {
        VaadinSession.getCurrent().getErrorHandler().error(new ErrorEvent(new AccessDeniedException("role")));
        assertThat(find(Notification.class).all())
                .anySatisfy(said -> assertThat(test(said).getText()).contains(Texts.t("shell.error.denied")));
        assertThat(told()).contains("REFUSED=ACT;TIMES=1");
    }

    @Test
    @WithUserDetails("werkgroeplid@kempen.example")
    @DisplayName("What does not exist is not written down; a page for other roles is, and looks the same")
    void refused() {
        UI.getCurrent().navigate("bestaat-niet");
        String missing = findInView(H1.class).single().getText();
        assertThat(told()).doesNotContain("REFUSED=PAGE;TIMES=1");

        UI.getCurrent().navigate("mensen");
        assertThat(findInView(H1.class).single().getText()).isEqualTo(missing);
        assertThat(told()).contains("REFUSED=PAGE;TIMES=1");
    }

    @Test
    @WithUserDetails("werkgroeplid@kempen.example")
    @DisplayName("When what stands around every page fails, that is said on a page with nothing around it")
    void frame() {
        Exception failure = new BeanCreationException("mainLayout", new FrameFailure(new IllegalStateException()));
        assertThat(UI.getCurrent().getInternals().getRouter().getErrorNavigationTarget(failure))
                .map(ErrorTargetEntry::getNavigationTarget)
                .contains(BareFailurePage.class);
        assertThat(BareFailurePage.class.isAnnotationPresent(ParentLayout.class))
                .isFalse();
    }
}
