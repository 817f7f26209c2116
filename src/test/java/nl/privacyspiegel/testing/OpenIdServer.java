package nl.privacyspiegel.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/**
 * A real identity provider on 127.0.0.1, with people of whom a test decides what it tells, and which can be made to tell lies.
 * It knows one client, by its public key.
 */
public final class OpenIdServer implements AutoCloseable {

    public static final String CLIENT = "privacyspiegel";

    /** The password of everybody there. */
    public static final String PASSWORD = "wachtwoord bij de aanmelddienst";

    final RSAKey clientKey = key();
    final RSAKey ownKey = key();
    final Map<String, Map<String, Object>> people = new ConcurrentHashMap<>();
    private final int port = freePort();
    private final String client;
    private final AnnotationConfigServletWebServerApplicationContext server =
            new AnnotationConfigServletWebServerApplicationContext();
    private volatile Consumer<Map<String, Object>> lie = OpenIdServer::tellTheTruth;
    private volatile boolean unsigned;

    /** Starts one for a client at this address. */
    public OpenIdServer(String client) {
        this.client = client;
        server.registerBean(OpenIdServer.class, () -> this);
        server.register(OpenIdServerSetup.class);
        server.refresh();
    }

    public String issuer() {
        return "http://127.0.0.1:" + port;
    }

    int port() {
        return port;
    }

    String client() {
        return client;
    }

    /** Somebody who can log in there, and what the provider tells of this person. */
    public void knows(String subject, Map<String, Object> claims) {
        people.put(subject, Map.copyOf(claims));
    }

    /** From here on its ID tokens say something else than they should. */
    public void lie(Consumer<Map<String, Object>> untruth) {
        lie = untruth;
    }

    private static void tellTheTruth(Map<String, Object> claims) {
        // They stay as they are.
    }

    /** From here on its ID tokens have no signature. */
    public void signNothing() {
        unsigned = true;
    }

    public void behave() {
        lie = OpenIdServer::tellTheTruth;
        unsigned = false;
    }

    /** Writes the private key of the client to a file, as its administrator does. */
    public Path writeClientKey(Path folder) {
        try {
            String text = "-----BEGIN PRIVATE KEY-----\n"
                    + Base64.getMimeEncoder()
                            .encodeToString(clientKey.toPrivateKey().getEncoded())
                    + "\n-----END PRIVATE KEY-----\n";
            return Files.writeString(folder.resolve("client.pem"), text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** What an ID token says, given what it should say. */
    Map<String, Object> told(Map<String, Object> claims) {
        Map<String, Object> told = new HashMap<>(claims);
        lie.accept(told);
        return told;
    }

    JwtEncoder encoder() {
        NimbusJwtEncoder honest = new NimbusJwtEncoder((selector, context) -> selector.select(new JWKSet(ownKey)));
        return parameters -> unsigned ? bare(parameters, honest) : honest.encode(parameters);
    }

    private static Jwt bare(JwtEncoderParameters parameters, JwtEncoder honest) {
        Jwt signed = honest.encode(parameters);
        JWTClaimsSet.Builder claims = new JWTClaimsSet.Builder();
        signed.getClaims()
                .forEach((name, value) ->
                        claims.claim(name, value instanceof Instant moment ? Date.from(moment) : value));
        return new Jwt(
                new PlainJWT(claims.build()).serialize(),
                signed.getIssuedAt(),
                signed.getExpiresAt(),
                Map.of("alg", "none"),
                signed.getClaims());
    }

    @Override
    public void close() {
        server.close();
    }

    /** A port of 127.0.0.1 that is free now. */
    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
