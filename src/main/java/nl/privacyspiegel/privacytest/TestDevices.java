package nl.privacyspiegel.privacytest;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;
import nl.privacyspiegel.privacytest.answering.DeviceToken;
import nl.privacyspiegel.privacytest.answering.TestCode;
import nl.privacyspiegel.privacytest.storage.CodeKey;
import nl.privacyspiegel.shared.Fingerprint;
import nl.privacyspiegel.shared.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which device leads to a test. The token of a device knows for which code it was made, so that nobody who comes with
 * another code on the same computer is offered that test; nothing of this is stored. The code by which somebody goes on
 * elsewhere follows from the token, and only its hash is kept.
 */
@Component
class TestDevices {

    private static final int HALF = Secret.LENGTH / 2;

    private final EntityManager entities;
    private final EndedEntrances ended;
    private final CodeKey key;

    TestDevices(EntityManager entities, EndedEntrances ended, CodeKey key) {
        this.entities = entities;
        this.ended = ended;
        this.key = key;
    }

    /**
     * A token for a device that comes with this code.
     *
     * @param before the token that the device has; with the same one the token is the same. Null when it has none
     */
    DeviceToken forCode(String code, @Nullable DeviceToken before) {
        key.make();
        String half = before == null
                ? Secret.random().text().substring(0, HALF)
                : half("next of " + before.value() + " with " + plain(code));
        return new DeviceToken(half + proof(half, code));
    }

    /** Whether the token of this device was made for this code. */
    boolean isFor(DeviceToken device, String code) {
        if (key.name().isEmpty()) {
            return false;
        }
        String proof = proof(device.value().substring(0, HALF), code);
        return MessageDigest.isEqual(
                proof.getBytes(US_ASCII), device.value().substring(HALF).getBytes(US_ASCII));
    }

    private String proof(String half, String code) {
        return half(half + " for " + plain(code));
    }

    private static String plain(String code) {
        return Secret.typed(code).text();
    }

    private String half(String text) {
        return Secret.of(key.derived(text)).text().substring(0, HALF);
    }

    /** The campaign of the test that this code goes on with. */
    Optional<UUID> campaignToResume(TestCode code) {
        return hash(code)
                .flatMap(hash -> entities.createQuery(
                                "select slot.campaignId from TestSlot slot where slot.resumeHash = :hash", UUID.class)
                        .setParameter("hash", hash)
                        .getResultStream()
                        .findFirst());
    }

    /** Lets this device lead to the test that this code goes on with; that of before learns that it moved. */
    boolean resume(TestCode code, DeviceToken device) {
        Optional<TestSlot> slot = hash(code).flatMap(hash -> locked("resumeHash", hash));
        slot.ifPresent(found -> {
            ended.moved(found.device(), device.secret().hash(), found.campaign());
            hash(code).ifPresent(used -> ended.usedToMove(used, found.campaign()));
            found.leadFrom(device);
        });
        return slot.isPresent();
    }

    /** The code by which the test on this device goes on elsewhere; one that was shown on a device of before is over. */
    Optional<TestCode> resumeCode(DeviceToken device) {
        key.make();
        TestCode code = TestCode.of(key.derived("resume " + device.value()));
        Optional<TestSlot> slot = locked("deviceHash", device.secret().hash());
        slot.ifPresent(found -> found.resumeBy(hash(code).orElseThrow()));
        return slot.map(found -> code);
    }

    /** From now on nothing on this device leads to the test; its code to go on elsewhere does. */
    void leave(DeviceToken device) {
        locked("deviceHash", device.secret().hash()).ifPresent(TestSlot::leave);
    }

    /** What is kept of a code to go on with; looks like that of a place where no test is. */
    Optional<String> hash(TestCode code) {
        return key.name().map(name -> Fingerprint.hex(key.derived("resumed by " + code.text())));
    }

    private Optional<TestSlot> locked(String column, String hash) {
        return entities.createQuery("select slot from TestSlot slot where slot." + column + " = :hash", TestSlot.class)
                .setParameter("hash", hash)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }
}
