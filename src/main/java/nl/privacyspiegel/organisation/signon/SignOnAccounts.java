package nl.privacyspiegel.organisation.signon;

import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import nl.privacyspiegel.organisation.Account;
import nl.privacyspiegel.organisation.AccountStore;
import nl.privacyspiegel.organisation.AuditAction;
import nl.privacyspiegel.organisation.AuditDetail;
import nl.privacyspiegel.organisation.AuditObject;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.EmailAddress;
import nl.privacyspiegel.organisation.MemberData;
import nl.privacyspiegel.organisation.MemberState;
import nl.privacyspiegel.organisation.OrganisationAct;
import nl.privacyspiegel.organisation.Passwords;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.SingleSignOnSettings;
import nl.privacyspiegel.organisation.UnitStructure;
import nl.privacyspiegel.organisation.accounts.AccessLinkFactory;
import nl.privacyspiegel.organisation.accounts.LastAdministrator;
import nl.privacyspiegel.organisation.signon.ClaimedRoles.Claimed;
import nl.privacyspiegel.organisation.signon.SignOnRefused.Reason;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which member an account of the identity provider is, and the roles that its groups give and take. */
@Service
class SignOnAccounts {

    private static final Logger LOG = LoggerFactory.getLogger(SignOnAccounts.class);

    private final SingleSignOnSettings settings;
    private final AccountStore members;
    private final MemberIdentityRepository identities;
    private final UnitStructure units;
    private final AuditTrail audit;
    private final Passwords passwords;
    private final AccessLinkFactory links;
    private final LastAdministrator accounts;
    private final Clock clock;

    SignOnAccounts(
            SingleSignOnSettings settings,
            AccountStore members,
            MemberIdentityRepository identities,
            UnitStructure units,
            AuditTrail audit,
            Passwords passwords,
            AccessLinkFactory links,
            LastAdministrator accounts,
            Clock clock) {
        this.settings = settings;
        this.members = members;
        this.identities = identities;
        this.units = units;
        this.audit = audit;
        this.passwords = passwords;
        this.links = links;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * The member that this person is. Who logs in for the first time is recognised by an e-mail address that the provider
     * vouches for; from then on by the subject only, so that whoever gets that address later gets no account with it. For who
     * was invited this is accepting the invitation, as long as its link works.
     *
     * @throws SignOnRefused when this person does not get in; what was decided about roles and links stays
     */
    @Transactional(noRollbackFor = SignOnRefused.class)
    public SignedOnMember logIn(OidcUser person) {
        accounts.lock();
        SignOnClaims claims = SignOnClaims.of(person.getClaims(), settings);
        Account member = identities
                .findByIssuerAndSubject(settings.requiredIssuer(), claims.subject())
                .flatMap(identity -> members.find(identity.member()))
                .orElseGet(() -> recognise(claims));
        if (!member.canLogIn()) {
            throw refuse(Reason.UNKNOWN, member);
        }
        Set<Role> held = setRoles(member, claimed(claims));
        if (held.isEmpty()) {
            throw refuse(Reason.NO_ROLE, member);
        }
        return new SignedOnMember(member, held, member.sessionStart(clock.instant()), person.getIdToken());
    }

    private Account recognise(SignOnClaims claims) {
        EmailAddress email = claims.email();
        if (email == null) {
            throw refuse(Reason.UNVERIFIED, null);
        }
        Account member = members.withEmail(email.value()).orElseGet(() -> make(claims, email));
        if (!member.canLogIn() && !isInvited(member)) {
            throw refuse(Reason.UNKNOWN, member);
        }
        if (identities.existsByIssuerAndMemberId(
                settings.requiredIssuer(), member.id().value())) {
            LOG.warn("Member {} is linked to another account of the identity provider", member.id());
            throw refuse(Reason.UNKNOWN, member);
        }
        identities.save(new MemberIdentity(member.id(), settings.requiredIssuer(), claims.subject(), clock.instant()));
        audit.recordBy(member, OrganisationAct.SIGN_ON_LINKED);
        if (!member.canLogIn()) {
            links.forgetLink(member.id());
            audit.recordBy(member, OrganisationAct.INVITATION_ACCEPTED);
            return accepted(member);
        }
        return member;
    }

    private boolean isInvited(Account member) {
        return member.state() == MemberState.INVITED && links.hasWorkingLink(member.id());
    }

    private Account accepted(Account member) {
        members.accept(member.id());
        return members.find(member.id()).orElseThrow();
    }

    private Account make(SignOnClaims claims, EmailAddress email) {
        if (settings.unknown() != SingleSignOnSettings.Unknown.CREATE) {
            throw refuse(Reason.UNKNOWN, null);
        }
        if (claimed(claims).isEmpty()) {
            throw refuse(Reason.NO_ROLE, null);
        }
        String name = claims.name();
        Account member = members.add(
                new MemberData(name == null || name.isBlank() ? email.value() : name, settings.jobFunction(), email),
                passwords.unusable());
        audit.recordByNobody(OrganisationAct.MEMBER_MADE_BY_SIGN_ON, null, AuditObject.of(member.id()));
        return accepted(member);
    }

    private Set<Claimed> claimed(SignOnClaims claims) {
        return ClaimedRoles.of(settings.roles(), claims.groups(), units.all());
    }

    /** Gives and takes what the groups say; what an administrator gave stays. Returns what the member has then. */
    private Set<Role> setRoles(Account member, Set<Claimed> claimed) {
        Set<Claimed> missing = new HashSet<>(claimed);
        Set<Role> held = claimed.stream().map(Claimed::role).collect(Collectors.toCollection(HashSet::new));
        for (AccountStore.Held before : members.roles(member.id())) {
            Claimed same = new Claimed(before.role(), before.unit());
            missing.remove(same);
            if (before.byHand() || claimed.contains(same)) {
                held.add(before.role());
            } else {
                members.takeRole(member.id(), before.role(), before.unit());
                record(OrganisationAct.ROLE_TAKEN_BY_SIGN_ON, member, same);
            }
        }
        missing.forEach(each -> {
            members.giveByClaim(member.id(), each.role(), each.unit());
            record(OrganisationAct.ROLE_GIVEN_BY_SIGN_ON, member, each);
        });
        return held;
    }

    private void record(AuditAction action, Account member, Claimed changed) {
        AuditObject object = AuditObject.of(member.id()).with(AuditDetail.ROLE, changed.role());
        audit.recordByNobody(action, changed.unit(), object);
    }

    private SignOnRefused refuse(Reason reason, @Nullable Account member) {
        if (member == null) {
            audit.recordByNobody(
                    OrganisationAct.LOGIN_REFUSED, null, new AuditObject(OrganisationAct.About.MEMBER, null, null));
        } else {
            audit.recordBy(member, OrganisationAct.LOGIN_REFUSED);
        }
        return new SignOnRefused(reason);
    }
}
