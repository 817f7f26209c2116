package nl.privacyspiegel.shell.transport;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says on the console why nobody may reach this server like this, and which options make it safe. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class PublicStartFailureAnalyzer extends AbstractFailureAnalyzer<PublicStart.WithoutTls> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, PublicStart.WithoutTls cause) {
        String address = cause.address();
        return new FailureAnalysis("""
                Anderen kunnen deze server bereiken (server.address=%s), maar zonder TLS en zonder bekende proxy.
                Wachtwoorden zijn dan leesbaar op het netwerk, cookies zijn niet alleen voor TLS, en achter een
                proxy lijkt iedereen van één adres te komen, zodat wie wachtwoorden raadt anderen ophoudt.
                Others can reach this server (server.address=%s), but without TLS and without a known proxy.
                Passwords are readable on the network then, cookies are not for TLS only, and behind a proxy
                everybody seems to come from one address, so that who guesses passwords slows others down.""".formatted(address, address), """
                Kies één van deze / Choose one of these:
                - Een proxy met TLS op deze computer / a proxy with TLS on this computer:
                    --server.address=127.0.0.1 --privacyspiegel.proxies=127.0.0.1
                - Een proxy met TLS elders, zoals in een andere container; geef zijn IP-adres /
                  a proxy with TLS elsewhere, as in another container; give its IP address:
                    --privacyspiegel.proxies=172.20.0.2
                - Een eigen certificaat / a certificate of its own:
                    --server.ssl.key-store=… --server.ssl.key-store-password=…
                - U weet dat niemand anders op dit netwerk is / you know that nobody else is on this network:
                    --%s=true
                In een container: de variabele PRIVACYSPIEGEL_PROXIES. In a container: the variable PRIVACYSPIEGEL_PROXIES.""".formatted(PublicStart.WITHOUT_TLS), cause);
    }
}
