package nl.privacyspiegel.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import nl.privacyspiegel.shared.ui.HomeCard;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.context.ActiveProfiles;

/** What a module puts on the home page never costs a member the rest of it. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:home-page;DB_CLOSE_DELAY=-1",
            "privacyspiegel.demo.region=false"
        })
@ActiveProfiles("demo")
@Import(HomePageTest.Cards.class)
class HomePageTest extends SpringBrowserlessTest {

    @TestConfiguration
    static class Cards {

        @Bean
        @Order(1)
        HomeCard failing() {
            return () -> {
                throw new IllegalStateException("a secret of the table");
            };
        }

        @Bean
        @Order(2)
        HomeCard working() {
            return () -> Optional.of(new Paragraph("Deze kaart werkt"));
        }
    }

    @Test
    @WithUserDetails("werkgroeplid@kempen.example")
    void a_card_that_fails_says_so_under_a_number_and_the_others_stand() {
        navigate(HomeView.class);

        assertThat(((Component) getCurrentView()).getElement().getTextRecursively())
                .containsPattern("Een deel van deze pagina kan nu niet worden getoond.*nummer: [0-9a-f]{8}")
                .contains("Deze kaart werkt")
                .doesNotContain("secret");
    }
}
