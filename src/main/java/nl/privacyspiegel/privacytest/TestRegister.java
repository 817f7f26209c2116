package nl.privacyspiegel.privacytest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import javax.crypto.SecretKey;
import nl.privacyspiegel.privacytest.storage.OpenState;
import nl.privacyspiegel.privacytest.storage.Seal;

/**
 * Which codes of an open campaign were used and which places for tests are taken: one sealed row, written anew as a whole,
 * so that what changed in it can be seen by nobody.
 */
@Entity
@Table(name = "test_register")
class TestRegister {

    private static final int SMALLEST = 4096;

    @Id
    @Column(name = "campaign_id")
    private UUID campaignId;

    private byte[] content;

    /** For the database only. */
    @SuppressWarnings("NullAway.Init")
    protected TestRegister() {}

    @SuppressWarnings("NullAway.Init")
    TestRegister(UUID campaign, OpenState state, SecretKey key) {
        this.campaignId = campaign;
        write(state, key);
    }

    /**
     * Tries a key on the register of a campaign as it lies there, without keeping it: whoever changes it afterwards in the same
     * transaction has to read it anew under its lock, or undoes what others wrote meanwhile.
     *
     * @throws nl.privacyspiegel.shared.RuleViolation when it was sealed with another key
     */
    static void tryKey(EntityManager entities, UUID campaign, SecretKey key) {
        entities.createQuery(
                        "select register.content from TestRegister register where register.campaignId = :campaign",
                        byte[].class)
                .setParameter("campaign", campaign)
                .getResultList()
                .forEach(content -> Seal.open(key, row(campaign), content));
    }

    OpenState state(SecretKey key) {
        return OpenState.decode(Seal.open(key, row(campaignId), content));
    }

    final void write(OpenState state, SecretKey key) {
        byte[] plain = state.encode();
        this.content = Seal.close(key, row(campaignId), plain, Seal.size(plain.length, SMALLEST));
    }

    private static String row(UUID campaign) {
        return "register " + campaign;
    }
}
