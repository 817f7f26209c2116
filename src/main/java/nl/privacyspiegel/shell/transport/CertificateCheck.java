package nl.privacyspiegel.shell.transport;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.privacyspiegel.shared.status.ServerCheck;
import nl.privacyspiegel.shared.status.ServerCheckSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.WebServerSslBundle;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Until when the certificate is valid that browsers get here; behind a proxy that has it, there is nothing to say. */
@Configuration(proxyBeanMethods = false)
class CertificateCheck {

    private static final String PART = "shell.status.certificate";
    private static final Duration SOON = Duration.ofDays(21);
    private static final Duration NOW = Duration.ofDays(5);

    /** TLS ends here and not at a proxy. */
    static final class TlsHere implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata annotated) {
            return Binder.get(context.getEnvironment())
                    .bind("server.ssl", Ssl.class)
                    .map(ssl -> Ssl.isEnabled(ssl))
                    .orElse(false);
        }
    }

    @Bean
    @Order(25)
    @Conditional(TlsHere.class)
    ServerCheckSource validityOfCertificate(ServerProperties server, SslBundles bundles, Clock clock) {
        Supplier<SslBundle> served = served(Objects.requireNonNull(server.getSsl()), bundles);
        return () -> check(validUntil(served.get().getStores().getKeyStore()), clock.instant());
    }

    /** A bundle can be taken along while the server runs; files that were named without one are served as they were at the start. */
    private static Supplier<SslBundle> served(Ssl ssl, SslBundles bundles) {
        if (ssl.getBundle() != null) {
            return () -> WebServerSslBundle.get(ssl, bundles);
        }
        SslBundle atTheStart = WebServerSslBundle.get(ssl, bundles);
        return () -> atTheStart;
    }

    /** The end of the certificate, or of one above it, that is over first; empty when there is none. */
    static Optional<Instant> validUntil(@Nullable KeyStore store) {
        if (store == null) {
            return Optional.empty();
        }
        try {
            return Collections.list(store.aliases()).stream()
                    .flatMap(alias -> chain(store, alias))
                    .map(certificate -> certificate.getNotAfter().toInstant())
                    .min(Instant::compareTo);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Stream<X509Certificate> chain(KeyStore store, String alias) {
        try {
            return store.isKeyEntry(alias)
                    ? Stream.of(store.getCertificateChain(alias))
                            .filter(X509Certificate.class::isInstance)
                            .map(X509Certificate.class::cast)
                    : Stream.empty();
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
    }

    static ServerCheck check(Optional<Instant> until, Instant now) {
        if (until.isEmpty()) {
            return ServerCheck.now(PART, "shell.status.certificate.none", "shell.status.certificate.now.do");
        }
        Instant end = until.get();
        if (!end.isAfter(now)) {
            return ServerCheck.now(PART, "shell.status.certificate.over", "shell.status.certificate.now.do", end);
        }
        if (end.isBefore(now.plus(NOW))) {
            return ServerCheck.now(PART, "shell.status.certificate.soon", "shell.status.certificate.now.do", end);
        }
        return end.isBefore(now.plus(SOON))
                ? ServerCheck.soon(PART, "shell.status.certificate.soon", "shell.status.certificate.soon.do", end)
                : ServerCheck.well(PART, "shell.status.certificate.well", end);
    }
}
