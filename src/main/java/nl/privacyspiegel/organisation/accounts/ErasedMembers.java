package nl.privacyspiegel.organisation.accounts;

import java.time.LocalDate;
import java.util.UUID;
import nl.privacyspiegel.organisation.AccountStore;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.shared.deleted.DeletedAgain;
import org.springframework.stereotype.Component;

/** Who was erased stays erased when an older database is put back. */
@Component
class ErasedMembers implements DeletedAgain {

    private final AccountStore members;
    private final AccountActs acts;

    ErasedMembers(AccountStore members, AccountActs acts) {
        this.members = members;
        this.acts = acts;
    }

    @Override
    public String kind() {
        return AccountActs.ERASED;
    }

    @Override
    public void deleteAgain(UUID id, LocalDate on) {
        members.find(new MemberId(id)).ifPresent(member -> acts.eraseAgain(member.id()));
    }
}
