package nl.privacyspiegel.privacytest;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import javax.crypto.SecretKey;
import nl.privacyspiegel.privacytest.answering.DeviceToken;
import nl.privacyspiegel.privacytest.storage.AnswerSheet;
import nl.privacyspiegel.privacytest.storage.Seal;
import nl.privacyspiegel.shared.Secret;

/**
 * A place for one test of an open campaign, made before somebody needs it. Whether a test is in it, of which unit, and how
 * far it is, is sealed; a place without a device has the hash of nothing that exists, so that it looks like the others.
 */
@Entity
@Table(name = "test_slot")
class TestSlot {

    /** Room for a test of some fifteen questions; longer ones take a power of two more. */
    private static final int SMALLEST = 4096;

    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "campaign_id")
    private UUID campaignId;

    /** Its number among the places of the campaign, by which queries find it. */
    @SuppressWarnings("UnusedVariable")
    private int place;

    @Column(name = "device_hash")
    private String deviceHash = Secret.random().hash();

    @Column(name = "resume_hash")
    private String resumeHash = Secret.random().hash();

    private byte[] content;

    /** For the database only. */
    @SuppressWarnings("NullAway.Init")
    protected TestSlot() {}

    /** A place where no test is. */
    @SuppressWarnings("NullAway.Init")
    TestSlot(UUID campaign, int place, SecretKey key) {
        this.campaignId = campaign;
        this.place = place;
        write(AnswerSheet.NONE, key);
    }

    UUID campaign() {
        return campaignId;
    }

    AnswerSheet sheet(SecretKey key) {
        return AnswerSheet.decode(Seal.open(key, row(), content));
    }

    final void write(AnswerSheet sheet, SecretKey key) {
        byte[] plain = sheet.encode();
        this.content = Seal.close(key, row(), plain, Seal.size(plain.length, SMALLEST));
    }

    /** The hash of the device that leads here; of nothing when none does. */
    String device() {
        return deviceHash;
    }

    void leadFrom(DeviceToken device) {
        this.deviceHash = device.secret().hash();
    }

    /** From now on a code with this hash leads to it too. */
    void resumeBy(String hash) {
        this.resumeHash = hash;
    }

    /** From now on no device leads to it. */
    void leave() {
        this.deviceHash = Secret.random().hash();
    }

    /** From now on neither a device nor a code leads to it. */
    void forgetDevice() {
        leave();
        this.resumeHash = Secret.random().hash();
    }

    private String row() {
        return "slot " + id;
    }
}
