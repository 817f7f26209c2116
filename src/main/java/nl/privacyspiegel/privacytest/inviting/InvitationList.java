package nl.privacyspiegel.privacytest.inviting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import javax.crypto.SecretKey;
import nl.privacyspiegel.privacytest.storage.Seal;

/** Whom an open campaign invites: one sealed row, written anew as a whole, so that what changed in it can be seen by nobody. */
@Entity
@Table(name = "invitation_list")
class InvitationList {

    private static final int SMALLEST = 4096;

    @Id
    @Column(name = "campaign_id")
    private UUID campaignId;

    private byte[] content;

    /** For the database only. */
    @SuppressWarnings("NullAway.Init")
    protected InvitationList() {}

    @SuppressWarnings("NullAway.Init")
    InvitationList(UUID campaign, InvitationState state, SecretKey key) {
        this.campaignId = campaign;
        write(state, key);
    }

    InvitationState state(SecretKey key) {
        return InvitationState.decode(Seal.open(key, row(), content));
    }

    final void write(InvitationState state, SecretKey key) {
        byte[] plain = state.encode();
        this.content = Seal.close(key, row(), plain, Seal.size(plain.length, SMALLEST));
    }

    private String row() {
        return "invitations " + campaignId;
    }
}
