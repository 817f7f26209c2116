package nl.privacyspiegel.privacytest.inviting;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface InvitationListRepository extends JpaRepository<InvitationList, UUID> {

    @Modifying(flushAutomatically = true)
    @Query("delete from InvitationList list where list.campaignId = :campaign")
    void deleteOf(UUID campaign);
}
