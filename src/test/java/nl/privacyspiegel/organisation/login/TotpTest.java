package nl.privacyspiegel.organisation.login;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes that change every thirty seconds. */
class TotpTest {

    /** The key of the examples in RFC 6238, appendix B; those have eight digits, of which an app shows the last six. */
    private static final byte[] SECRET = "12345678901234567890".getBytes(US_ASCII);

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void the_examples_of_the_standard(long second, String code) {
        assertThat(Totp.step(SECRET, code, Instant.ofEpochSecond(second), 0)).hasValue(second / 30);
    }

    @Test
    void the_code_before_and_the_code_after_count_too_for_clocks_that_differ() {
        Instant now = Instant.ofEpochSecond(1_000 * 30);
        assertThat(Totp.step(SECRET, Totp.code(SECRET, 999), now, 0)).hasValue(999);
        assertThat(Totp.step(SECRET, Totp.code(SECRET, 1001), now, 0)).hasValue(1001);
        assertThat(Totp.step(SECRET, Totp.code(SECRET, 998), now, 0)).isEmpty();
        assertThat(Totp.step(SECRET, Totp.code(SECRET, 1002), now, 0)).isEmpty();
    }

    @Test
    void a_step_that_was_used_and_all_before_it_are_worth_nothing() {
        Instant now = Instant.ofEpochSecond(1_000 * 30);
        assertThat(Totp.step(SECRET, Totp.code(SECRET, 1000), now, 1000)).isEmpty();
        assertThat(Totp.step(SECRET, Totp.code(SECRET, 999), now, 1000)).isEmpty();
        assertThat(Totp.step(SECRET, Totp.code(SECRET, 1001), now, 1000)).hasValue(1001);
    }

    @ParameterizedTest
    @CsvSource({"''", "28708", "2870821", "abcdef", "-87082", "２８７０８２"})
    void nothing_else_is_a_code(String typed) {
        assertThat(Totp.step(SECRET, typed, Instant.ofEpochSecond(59), 0)).isEmpty();
    }

    @Test
    void people_may_type_the_space_that_apps_show() {
        assertThat(Totp.step(SECRET, " 287 082", Instant.ofEpochSecond(59), 0)).hasValue(1);
    }

    @Test
    void a_secret_has_160_bits_and_apps_can_read_it() {
        byte[] secret = Totp.newSecret(new SecureRandom());
        assertThat(secret).hasSize(20);
        assertThat(Totp.text(secret)).matches("[A-Z2-7]{32}");
        assertThat(Totp.text(SECRET)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(Totp.uri("Privacyspiegel", "a b@x.example", SECRET))
                .isEqualTo("otpauth://totp/Privacyspiegel:a%20b%40x.example"
                        + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Privacyspiegel");
    }
}
