package nl.privacyspiegel.shell.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Which proxies are believed")
class TrustedProxiesTest {

    @Test
    void exactly_the_addresses_of_the_setting() {
        String pattern = TrustedProxies.exactly("10.0.0.5, fd00::1");
        assertThat("10.0.0.5").matches(pattern);
        assertThat("fd00::1").matches(pattern);
        assertThat("10.0.0.51").doesNotMatch(pattern);
        assertThat("10a0b0c5").doesNotMatch(pattern);
        assertThat("127.0.0.1").doesNotMatch(pattern);
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "10.0.0.5,", "10.0.0.0/8", ".*", "10.0.0.5;10.0.0.6"})
    void what_is_not_an_address_is_refused(String setting) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TrustedProxies.exactly(setting))
                .withMessageContaining("privacyspiegel.proxies");
    }
}
