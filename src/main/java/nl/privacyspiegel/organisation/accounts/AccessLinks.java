package nl.privacyspiegel.organisation.accounts;

import nl.privacyspiegel.organisation.Account;
import nl.privacyspiegel.organisation.AccountStore;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.OrganisationAct;
import nl.privacyspiegel.organisation.Password;
import nl.privacyspiegel.organisation.Passwords;
import nl.privacyspiegel.organisation.UnitStructure;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.Secret;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door for who holds a link and cannot log in: choose a password, once. A link that was used, withdrawn or made anew, that
 * expired, or whose maker may not make it any more does not exist.
 */
@Service
@Transactional
@NamedInterface("accounts")
public class AccessLinks {

    /** Where every link leads. */
    public static final String PATH = "toegang";

    private final AccessLinkRepository links;
    private final AccessLinkFactory linkFactory;
    private final AccountStore members;
    private final UnitStructure units;
    private final Passwords passwords;
    private final AuditTrail trail;

    AccessLinks(
            AccessLinkRepository links,
            AccessLinkFactory linkFactory,
            AccountStore members,
            UnitStructure units,
            Passwords passwords,
            AuditTrail trail) {
        this.links = links;
        this.linkFactory = linkFactory;
        this.members = members;
        this.units = units;
        this.passwords = passwords;
        this.trail = trail;
    }

    /**
     * For whom the link is that ends in this secret.
     *
     * @throws NotFoundException when it does not work
     */
    @Transactional(readOnly = true)
    public OpenedLink open(String secret) {
        AccessLink link = find(secret);
        Account member = member(link);
        return new OpenedLink(
                link.kind() == AccessLink.Kind.INVITATION,
                units.organisation(members.roles(member.id()).stream()
                        .map(AccountStore.Held::unit)
                        .toList()),
                member.name(),
                member.email());
    }

    /**
     * Gives the member this password, and ends all sessions that were open. The link is worth nothing afterwards.
     *
     * @throws NotFoundException when the link does not work
     * @throws RuleViolation when the password is easy to guess; the link then still works
     */
    public void use(String secret, Password password) {
        AccessLink link = find(secret);
        Account member = member(link);
        String encoded = passwords.encode(password, member.name(), member.email());
        if (links.take(link.hash()) == 0) {
            throw new NotFoundException();
        }
        members.changePassword(member.id(), encoded);
        members.endSessions(member.id());
        switch (link.kind()) {
            case INVITATION -> {
                members.accept(member.id());
                trail.recordBy(member, OrganisationAct.INVITATION_ACCEPTED);
            }
            case RESET -> trail.recordBy(member, OrganisationAct.PASSWORD_RESET);
        }
    }

    private AccessLink find(String secret) {
        return links.findByHash(hash(secret)).filter(linkFactory::works).orElseThrow(NotFoundException::new);
    }

    private Account member(AccessLink link) {
        return members.find(link.member()).orElseThrow(NotFoundException::new);
    }

    private static String hash(String secret) {
        return Secret.typed(secret).hash();
    }
}
