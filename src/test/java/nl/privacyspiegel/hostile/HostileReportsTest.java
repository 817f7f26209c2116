package nl.privacyspiegel.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:hostile-input;DB_CLOSE_DELAY=-1")
@ActiveProfiles("demo")
@WithUserDetails("werkgroeplid@kempen.example")
@DisplayName("Whatever people type for a report comes back as it was, or is refused in words")
class HostileReportsTest extends Typist {

    private static final int SOME = 60;

    @Test
    void the_own_text_of_an_annual_report() {
        fill(Form.of("rapporten", "Opslaan", SOME).behind("(Schrijf|Wijzig) de tekst: .*"));
        assertThat(failures).isEmpty();
    }
}
