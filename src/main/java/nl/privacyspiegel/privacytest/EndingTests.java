package nl.privacyspiegel.privacytest;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import javax.crypto.SecretKey;
import nl.privacyspiegel.privacytest.storage.AnswerSheet;
import nl.privacyspiegel.privacytest.storage.CampaignKeys;
import nl.privacyspiegel.shared.NotFoundException;
import org.springframework.stereotype.Component;

/**
 * The tests of a campaign that closes, which is held: read a piece at a time, so that however many there are takes no more memory, and
 * then gone.
 */
@Component
class EndingTests {

    /** So many are in memory at once. */
    static final int PIECE = 500;

    private final EntityManager entities;
    private final CampaignKeys keys;
    private final SecureRandom random = new SecureRandom();

    EndingTests(EntityManager entities, CampaignKeys keys) {
        this.entities = entities;
        this.keys = keys;
    }

    /** The places where a test can be, in pieces, in an order that has nothing to do with anything. */
    List<List<UUID>> pieces(UUID campaign) {
        List<UUID> places = new ArrayList<>(
                entities.createQuery("select slot.id from TestSlot slot where slot.campaignId = :campaign", UUID.class)
                        .setParameter("campaign", campaign)
                        .getResultList());
        Collections.shuffle(places, random);
        List<List<UUID>> pieces = new ArrayList<>();
        for (int from = 0; from < places.size(); from += PIECE) {
            pieces.add(places.subList(from, Math.min(places.size(), from + PIECE)));
        }
        return pieces;
    }

    /** What was handed in at these places, in an order that has nothing to do with anything. */
    List<AnswerSheet> handedIn(UUID campaign, List<UUID> places) {
        SecretKey key = key(campaign);
        List<AnswerSheet> handedIn = new ArrayList<>();
        for (TestSlot slot : entities.createQuery(
                        "select slot from TestSlot slot where slot.id in :places", TestSlot.class)
                .setParameter("places", places)
                .getResultList()) {
            AnswerSheet sheet = slot.sheet(key);
            if (sheet.state() == AnswerSheet.State.HANDED_IN) {
                handedIn.add(sheet);
            }
            entities.detach(slot);
        }
        Collections.shuffle(handedIn, random);
        return handedIn;
    }

    /** Removes all places: waits for whoever is busy at one. */
    void end(UUID campaign) {
        TestRegister register = register(campaign);
        entities.createQuery("delete from TestSlot slot where slot.campaignId = :campaign")
                .setParameter("campaign", campaign)
                .executeUpdate();
        entities.remove(register);
        entities.flush();
    }

    private TestRegister register(UUID campaign) {
        TestRegister register = entities.find(TestRegister.class, campaign, LockModeType.PESSIMISTIC_WRITE);
        if (register == null) {
            throw new NotFoundException();
        }
        return register;
    }

    private SecretKey key(UUID campaign) {
        return keys.get(campaign, CampaignKeys.Use.OPEN);
    }
}
