package nl.privacyspiegel.shell.transport;

import java.net.InetAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.stereotype.Component;

/**
 * Refuses to listen where others can come without TLS and without a proxy that is known: passwords would be readable on the
 * network, cookies not be for TLS only, and behind a proxy everybody would seem to come from one address.
 */
@Component
class PublicStart implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    static final String WITHOUT_TLS = "privacyspiegel.without-tls";

    private static final Logger LOG = LoggerFactory.getLogger(PublicStart.class);

    PublicStart(
            ServerProperties server,
            @Value("${privacyspiegel.proxies:}") String proxies,
            @Value("${privacyspiegel.address:}") String address,
            @Value("${" + WITHOUT_TLS + ":false}") boolean allowed) {
        boolean safe = Ssl.isEnabled(server.getSsl()) || !proxies.isBlank();
        InetAddress listensOn = server.getAddress();
        boolean open = listensOn == null || !listensOn.isLoopbackAddress();
        if (open && !safe && !allowed) {
            throw new WithoutTls(listensOn == null ? "0.0.0.0" : listensOn.getHostAddress());
        }
        if (!safe && address.strip().startsWith("https:")) {
            LOG.warn("privacyspiegel.address begint met https, maar privacyspiegel.proxies is leeg: cookies zijn niet"
                    + " alleen voor TLS, en iedereen lijkt van één adres te komen. Geef het IP-adres van de proxy, zoals"
                    + " --privacyspiegel.proxies=127.0.0.1");
        }
    }

    /** Only the constructor counts: the server does not begin to listen when it throws. */
    @Override
    public void customize(TomcatServletWebServerFactory server) {}

    /** The start that was refused. */
    static final class WithoutTls extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        private final String address;

        WithoutTls(String address) {
            super("Listening on " + address + " without TLS and without a known proxy");
            this.address = address;
        }

        String address() {
            return address;
        }
    }
}
