package nl.privacyspiegel.organisation.accounts;

import java.time.Clock;
import nl.privacyspiegel.organisation.Account;
import nl.privacyspiegel.organisation.AccountStore;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.UnitStructure;
import nl.privacyspiegel.shared.Secret;
import org.springframework.stereotype.Component;

/** Makes links and knows which still work. */
@Component
public class AccessLinkFactory {

    private final AccessLinkRepository links;
    private final AccountStore members;
    private final UnitStructure units;
    private final Clock clock;

    AccessLinkFactory(AccessLinkRepository links, AccountStore members, UnitStructure units, Clock clock) {
        this.links = links;
        this.members = members;
        this.units = units;
        this.clock = clock;
    }

    /**
     * A new link for this member; the one before it is worth nothing any more.
     *
     * @param vouched whether somebody else agreed to it, or nobody had to
     */
    NewAccessLink make(AccessLink.Kind kind, MemberId member, MemberId maker, boolean vouched) {
        links.deleteFor(member.value());
        Secret secret = Secret.random();
        AccessLink link = links.save(new AccessLink(kind, secret.hash(), member, maker, vouched, clock.instant()));
        return new NewAccessLink(member, link.path() + "#" + secret.text(), link.expiresAt());
    }

    /**
     * Whether somebody can use it now. A link is worth no more than its maker: who could not make it any more, because the
     * member got roles elsewhere or the maker lost some, would otherwise still hold a key to the account. The same holds for a
     * link that one person made alone before the member got a role that opens content.
     */
    boolean works(AccessLink link) {
        return clock.instant().isBefore(link.expiresAt())
                && members.find(link.member()).filter(Account::active).isPresent()
                && members.find(link.madeBy()).filter(Account::canLogIn).isPresent()
                && (link.vouched() || !isGuarded(link.member()))
                && new AccountReach(units.tree(), members.roles()).isManagedBy(link.madeBy(), link.member());
    }

    /** Whether there is a link for this member that works. */
    public boolean hasWorkingLink(MemberId member) {
        return links.findByMemberId(member.value()).filter(this::works).isPresent();
    }

    /** The link for this member, if there is one, works no more. */
    public void forgetLink(MemberId member) {
        links.deleteFor(member.value());
    }

    private boolean isGuarded(MemberId member) {
        return members.roles(member).stream().anyMatch(held -> held.role().isGuarded());
    }
}
