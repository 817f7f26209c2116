package nl.privacyspiegel.shell.transport;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Believes what a proxy says about the visitor's address and about TLS, but only from the addresses in
 * {@code privacyspiegel.proxies}. Without that setting nobody is believed: anybody can write such a header.
 */
@Component
class TrustedProxies implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final Pattern ADDRESS = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F:]*:[0-9a-fA-F:.]*");

    private final String proxies;

    TrustedProxies(@Value("${privacyspiegel.proxies:}") String proxies) {
        this.proxies = proxies;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        if (proxies.isBlank()) {
            return;
        }
        RemoteIpValve valve = new RemoteIpValve();
        valve.setInternalProxies(exactly(proxies));
        valve.setTrustedProxies(null);
        valve.setRemoteIpHeader("X-Forwarded-For");
        valve.setProtocolHeader("X-Forwarded-Proto");
        valve.setHostHeader("X-Forwarded-Host");
        valve.setPortHeader("X-Forwarded-Port");
        server.addEngineValves(valve);
    }

    /** @throws IllegalArgumentException when something in the list is not an IP address */
    static String exactly(String addresses) {
        return Arrays.stream(addresses.split(",", -1))
                .map(String::strip)
                .map(TrustedProxies::checked)
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    private static String checked(String address) {
        if (!ADDRESS.matcher(address).matches()) {
            throw new IllegalArgumentException("privacyspiegel.proxies: '" + address
                    + "' is not an IP address. Give the addresses of your proxies, with commas between them.");
        }
        return address;
    }
}
