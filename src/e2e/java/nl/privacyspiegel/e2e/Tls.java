package nl.privacyspiegel.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.UUID;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import nl.privacyspiegel.testing.BareJava;

/** A key and a certificate of its own making for 127.0.0.1, in a keystore as an administrator would have it. */
record Tls(Path keystore, String password) {

    static Tls selfSigned(Path folder) throws IOException, InterruptedException {
        Tls tls = new Tls(folder.resolve("sleutels.p12"), UUID.randomUUID().toString());
        Process keytool = BareJava.process(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "privacyspiegel",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=127.0.0.1",
                        "-ext",
                        "SAN=ip:127.0.0.1",
                        "-validity",
                        "2",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        tls.keystore.toString(),
                        "-storepass",
                        tls.password))
                .start();
        String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (keytool.waitFor() != 0) {
            throw new IllegalStateException("keytool: " + said);
        }
        return tls;
    }

    List<String> options() {
        return List.of("--server.ssl.key-store=" + keystore, "--server.ssl.key-store-password=" + password);
    }

    SSLContext trusting() {
        try (InputStream file = Files.newInputStream(keystore)) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(file, password.toCharArray());
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(keys);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
