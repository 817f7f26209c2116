package nl.privacyspiegel.shell.signon;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64URL;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;
import nl.privacyspiegel.organisation.SingleSignOnMisconfigured;
import nl.privacyspiegel.organisation.SingleSignOnSettings.Signing;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.pem.PemContent;

/** The key with which this application proves to the identity provider who it is. */
final class ClientKey {

    private static final int FEWEST_BITS = 2048;

    private ClientKey() {}

    /**
     * Reads a private RSA key from a PEM file. If its certificate is in the file too, the provider gets the thumbprint of that,
     * as Microsoft Entra ID wants.
     *
     * @throws SingleSignOnMisconfigured when the file has no such key, or one that is too short
     */
    static RSAKey read(Path file, @Nullable String keyId, Signing signing) {
        String text = text(file);
        RSAPrivateCrtKey secret = secret(file, text);
        try {
            RSAPublicKey open = (RSAPublicKey) KeyFactory.getInstance("RSA")
                    .generatePublic(new RSAPublicKeySpec(secret.getModulus(), secret.getPublicExponent()));
            RSAKey.Builder key = new RSAKey.Builder(open)
                    .privateKey(secret)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.parse(signing.name()));
            if (text.contains("BEGIN CERTIFICATE")) {
                key.x509CertSHA256Thumbprint(thumbprint(file, text, secret.getModulus()));
            }
            return keyId == null
                    ? key.keyIDFromThumbprint().build()
                    : key.keyID(keyId).build();
        } catch (GeneralSecurityException | JOSEException unusable) {
            throw wrong(file, "bevat geen bruikbare sleutel", unusable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw wrong(file, "kan niet worden gelezen", unreadable);
        }
    }

    private static RSAPrivateCrtKey secret(Path file, String text) {
        PrivateKey key;
        try {
            key = PemContent.of(text).getPrivateKey();
        } catch (IllegalStateException | IllegalArgumentException unreadable) {
            throw wrong(file, "bevat geen privésleutel zonder wachtwoord in PEM-vorm", unreadable);
        }
        if (!(key instanceof RSAPrivateCrtKey secret)) {
            throw wrong(file, "bevat geen RSA-sleutel", null);
        }
        if (secret.getModulus().bitLength() < FEWEST_BITS) {
            throw wrong(file, "bevat een sleutel van minder dan " + FEWEST_BITS + " bits", null);
        }
        return secret;
    }

    private static Base64URL thumbprint(Path file, String text, BigInteger modulus) throws GeneralSecurityException {
        X509Certificate certificate = PemContent.of(text).getCertificates().getFirst();
        if (!(certificate.getPublicKey() instanceof RSAPublicKey open)
                || !open.getModulus().equals(modulus)) {
            throw wrong(file, "bevat een certificaat van een andere sleutel", null);
        }
        return Base64URL.encode(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
    }

    private static SingleSignOnMisconfigured wrong(Path file, String what, @Nullable Throwable cause) {
        SingleSignOnMisconfigured wrong =
                new SingleSignOnMisconfigured("Het bestand van privacyspiegel.sso.private-key " + what + ": "
                        + file.toAbsolutePath() + ". Maak een RSA-sleutel van minstens 3072 bits.");
        if (cause != null) {
            wrong.initCause(cause);
        }
        return wrong;
    }
}
