package nl.privacyspiegel.privacytest.inviting;

import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.crypto.SecretKey;
import nl.privacyspiegel.privacytest.storage.CampaignKeys;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whom open campaigns invite, for who holds the campaign. It is sealed with the key that is destroyed at closing. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class InvitationLists {

    private final InvitationListRepository lists;
    private final CampaignKeys keys;

    InvitationLists(InvitationListRepository lists, CampaignKeys keys) {
        this.lists = lists;
        this.keys = keys;
    }

    /**
     * Whom this campaign invites.
     *
     * @throws nl.privacyspiegel.shared.RuleViolation when the key of the campaign is not there
     */
    public InvitationState of(UUID campaign) {
        return lists.findById(campaign).map(list -> list.state(key(campaign))).orElse(InvitationState.NOBODY);
    }

    /**
     * Changes it; to be called with the campaign locked.
     *
     * @return what it is now
     * @throws nl.privacyspiegel.shared.RuleViolation when the key of the campaign is not there
     */
    public InvitationState change(UUID campaign, UnaryOperator<InvitationState> change) {
        InvitationState changed = change.apply(of(campaign));
        SecretKey key = key(campaign);
        lists.findById(campaign)
                .ifPresentOrElse(
                        list -> list.write(changed, key), () -> lists.save(new InvitationList(campaign, changed, key)));
        return changed;
    }

    /** Nobody is in it any more. */
    public void delete(UUID campaign) {
        lists.deleteOf(campaign);
    }

    private SecretKey key(UUID campaign) {
        return keys.get(campaign, CampaignKeys.Use.OPEN);
    }
}
