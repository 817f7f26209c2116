package nl.privacyspiegel.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import nl.privacyspiegel.shared.NotFoundException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Where to report a weakness")
class SecurityTxtTest {

    private static SecurityTxt page(String contact, String policy, String address) {
        return new SecurityTxt(
                contact, policy, address, Clock.fixed(Instant.parse("2026-11-25T22:00:00Z"), ZoneOffset.UTC));
    }

    @Test
    void the_organisation_says_where() {
        assertThat(page(" meld@gemeente.example ", "https://gemeente.example/cvd", "https://privacy.gemeente.example/")
                        .text())
                .isEqualTo("""
                        Contact: mailto:meld@gemeente.example
                        Expires: 2027-05-24T00:00:00Z
                        Preferred-Languages: nl, en
                        Policy: https://gemeente.example/cvd
                        Canonical: https://privacy.gemeente.example/.well-known/security.txt
                        """);
        assertThat(page("https://gemeente.example/meld", "", "").text())
                .startsWith("Contact: https://gemeente.example/meld\n")
                .doesNotContain("Policy", "Canonical");
    }

    @Test
    void without_a_place_to_report_there_is_no_page() {
        assertThatThrownBy(page("", "", "")::show).isInstanceOf(NotFoundException.class);
    }
}
