package nl.privacyspiegel.shell.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;

@DisplayName("A start that others can reach")
class PublicStartTest {

    private static ServerProperties at(String address) throws UnknownHostException {
        ServerProperties server = new ServerProperties();
        server.setAddress(address.isEmpty() ? null : InetAddress.getByName(address));
        return server;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0.0.0.0", "::", "192.0.2.10", "10.0.0.5", "2001:db8::1"})
    void is_refused_without_tls_and_without_a_known_proxy(String address) throws UnknownHostException {
        ServerProperties server = at(address);
        assertThatExceptionOfType(PublicStart.WithoutTls.class)
                .isThrownBy(() -> new PublicStart(server, " ", "", false));
        assertThatExceptionOfType(PublicStart.WithoutTls.class)
                .isThrownBy(() -> new PublicStart(server, "", "https://privacy.gemeente.example", false));
    }

    @Test
    void goes_on_with_a_proxy_or_with_tls_or_for_who_says_so() throws UnknownHostException {
        ServerProperties open = at("0.0.0.0");
        assertThatCode(() -> new PublicStart(open, "172.20.0.2", "", false)).doesNotThrowAnyException();
        assertThatCode(() -> new PublicStart(open, "", "", true)).doesNotThrowAnyException();
        Ssl tls = new Ssl();
        open.setSsl(tls);
        assertThatCode(() -> new PublicStart(open, "", "", false)).doesNotThrowAnyException();
        tls.setEnabled(false);
        assertThatExceptionOfType(PublicStart.WithoutTls.class).isThrownBy(() -> new PublicStart(open, "", "", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.0.0.5", "::1", "localhost"})
    void is_not_one_on_the_loopback_address(String address) throws UnknownHostException {
        ServerProperties server = at(address);
        assertThatCode(() -> new PublicStart(server, "", "", false)).doesNotThrowAnyException();
    }

    @Test
    void that_is_refused_says_what_to_do() {
        PublicStart.WithoutTls refused = new PublicStart.WithoutTls("0.0.0.0");
        FailureAnalysis said = Objects.requireNonNull(
                new PublicStartFailureAnalyzer().analyze(new IllegalStateException(refused), refused));
        assertThat(said.getDescription()).contains("server.address=0.0.0.0", "zonder TLS", "without TLS");
        assertThat(said.getAction())
                .contains(
                        "--privacyspiegel.proxies=127.0.0.1",
                        "--server.ssl.key-store=",
                        "--privacyspiegel.without-tls=true",
                        "PRIVACYSPIEGEL_PROXIES");
    }
}
