package nl.privacyspiegel.organisation.entry;

import java.io.Serializable;

/** A secret that an app may share with us, shown once; it counts only after a code made with it. */
public final class SecondFactorOffer implements Serializable {

    private static final long serialVersionUID = 1L;

    private final byte[] secret;
    private final String text;
    private final String address;

    SecondFactorOffer(byte[] secret, String text, String address) {
        this.secret = secret.clone();
        this.text = text;
        this.address = address;
    }

    byte[] secret() {
        return secret.clone();
    }

    /** The secret for typing, in groups of four. */
    public String text() {
        return text.replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** What the QR code says. */
    public String address() {
        return address;
    }
}
