package nl.privacyspiegel.privacytest.storage;

import java.util.UUID;
import javax.crypto.SecretKey;

/** A row of a closed campaign that lies sealed, and is open in memory; {@link SealedRows} sees to both. */
public interface SealedRow {

    /** The campaign whose key seals it. */
    UUID campaignId();

    /** Before it is stored. */
    void seal(SecretKey key);

    /**
     * After it was read.
     *
     * @throws nl.privacyspiegel.shared.RuleViolation when it was sealed with another key
     */
    void unseal(SecretKey key);
}
