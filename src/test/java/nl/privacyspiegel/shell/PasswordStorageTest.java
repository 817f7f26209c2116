package nl.privacyspiegel.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

@DisplayName("A password is kept")
class PasswordStorageTest {

    private final PasswordEncoder passwords = new SecurityConfiguration().passwordEncoder();

    @Test
    void as_a_code_that_takes_a_thousand_rounds_to_try() {
        String kept = passwords.encode("vier losse woorden samen");
        assertThat(kept).startsWith("{bcrypt}$2a$10$").doesNotContain("losse");
        assertThat(passwords.matches("vier losse woorden samen", kept)).isTrue();
        assertThat(passwords.matches("vier losse woorden", kept)).isFalse();
    }

    @Test
    void differently_each_time() {
        assertThat(passwords.encode("vier losse woorden samen"))
                .isNotEqualTo(passwords.encode("vier losse woorden samen"));
    }
}
