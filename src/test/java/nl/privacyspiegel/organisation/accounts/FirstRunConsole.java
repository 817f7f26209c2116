package nl.privacyspiegel.organisation.accounts;

import java.util.List;
import nl.privacyspiegel.organisation.AccountStore;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.login.FirstRunCode;
import org.springframework.transaction.annotation.Transactional;

/** The console of the server, for who may read it. */
public class FirstRunConsole {

    private final FirstRunCode code;
    private final AccountStore members;
    private final AccessLinkRepository links;
    private final AskedActRepository asked;

    FirstRunConsole(FirstRunCode code, AccountStore members, AccessLinkRepository links, AskedActRepository asked) {
        this.code = code;
        this.members = members;
        this.links = links;
        this.asked = asked;
    }

    /** The code that the console shows at the start of an empty application. */
    public String newCode() {
        return code.renew();
    }

    /** What was asked and not answered, of everybody. */
    public List<AskedId> asked() {
        return asked.findAllByOrderByAskedAt().stream().map(AskedAct::id).toList();
    }

    /** As if this member had accepted the invitation at the identity provider. */
    @Transactional
    public void accepted(MemberId member) {
        members.accept(member);
        links.deleteFor(member.value());
    }
}
