package nl.privacyspiegel.privacytest;

import nl.privacyspiegel.shared.Secret;

/**
 * What a device keeps to go on with its own test. Whoever has it can read and change the answers until they are handed in,
 * so it is in a cookie and nowhere else.
 */
public record DeviceToken(String value) {

    static DeviceToken of(Secret secret) {
        return new DeviceToken(secret.text());
    }

    Secret secret() {
        return new Secret(value);
    }

    @Override
    public String toString() {
        return "DeviceToken";
    }
}
