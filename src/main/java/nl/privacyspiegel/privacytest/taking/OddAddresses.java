package nl.privacyspiegel.privacytest.taking;

import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Lets the web server pass on addresses with signs that belong to no address, where it would answer with a page of its
 * own: {@link TestLinks} reads those of the test, and the security chains refuse all others.
 */
@Component
class OddAddresses implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final String SIGNS = "\"<>[\\]^`{|}";

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addConnectorCustomizers(connector -> {
            connector.setProperty("relaxedPathChars", SIGNS);
            connector.setProperty("relaxedQueryChars", SIGNS);
            connector.setAllowBackslash(true);
            connector.setEncodedSolidusHandling(EncodedSolidusHandling.PASS_THROUGH.getValue());
            connector.setEncodedReverseSolidusHandling(EncodedSolidusHandling.PASS_THROUGH.getValue());
        });
    }
}
