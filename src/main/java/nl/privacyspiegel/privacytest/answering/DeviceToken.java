package nl.privacyspiegel.privacytest.answering;

import java.util.Optional;
import nl.privacyspiegel.shared.Secret;

/**
 * What a device keeps to go on with its own test. Whoever has it can read and change the answers until they are handed in,
 * so it is in a cookie and nowhere else.
 */
public record DeviceToken(String value) {

    /** A token that no device has yet. */
    public static DeviceToken random() {
        return new DeviceToken(Secret.random().text());
    }

    /** The token that a device sent; empty for anything that is none of ours. */
    public static Optional<DeviceToken> sent(String text) {
        return Optional.of(new DeviceToken(text)).filter(token -> token.secret().isWellFormed());
    }

    public Secret secret() {
        return new Secret(value);
    }

    @Override
    public String toString() {
        return "DeviceToken";
    }
}
