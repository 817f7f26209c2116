package nl.privacyspiegel.organisation;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.privacyspiegel.organisation.ClaimedRoles.Claimed;
import nl.privacyspiegel.organisation.SignOnRefused.Reason;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which member an account of the identity provider is, and the roles that its groups give and take. */
@Service
class SignOnAccounts {

    private static final Logger LOG = LoggerFactory.getLogger(SignOnAccounts.class);

    private final SingleSignOnSettings settings;
    private final MemberRepository members;
    private final MemberIdentityRepository identities;
    private final RoleAssignmentRepository roles;
    private final UnitRepository units;
    private final AuditTrail audit;
    private final PasswordEncoder passwords;
    private final Clock clock;

    SignOnAccounts(
            SingleSignOnSettings settings,
            MemberRepository members,
            MemberIdentityRepository identities,
            RoleAssignmentRepository roles,
            UnitRepository units,
            AuditTrail audit,
            PasswordEncoder passwords,
            Clock clock) {
        this.settings = settings;
        this.members = members;
        this.identities = identities;
        this.roles = roles;
        this.units = units;
        this.audit = audit;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * The member that this person is. Who logs in for the first time is recognised by an e-mail address that the provider
     * vouches for; from then on by the subject only, so that whoever gets that address later gets no account with it.
     *
     * @throws SignOnRefused when this person does not get in; what was decided about roles and links stays
     */
    @Transactional(noRollbackFor = SignOnRefused.class)
    public SignedOnMember logIn(OidcUser person) {
        SignOnClaims claims = SignOnClaims.of(person.getClaims(), settings);
        Member member = identities
                .findByIssuerAndSubject(settings.requiredIssuer(), claims.subject())
                .flatMap(identity -> members.findById(identity.member().value()))
                .orElseGet(() -> recognise(claims));
        if (!member.active()) {
            throw refuse(Reason.UNKNOWN, member);
        }
        Set<Role> held = setRoles(member, claimed(claims));
        if (held.isEmpty()) {
            throw refuse(Reason.NO_ROLE, member);
        }
        return new SignedOnMember(member, held, person.getIdToken());
    }

    private Member recognise(SignOnClaims claims) {
        EmailAddress email = claims.email();
        if (email == null) {
            throw refuse(Reason.UNVERIFIED, null);
        }
        Member member = members.findByEmail(email.value()).orElseGet(() -> make(claims, email));
        if (!member.active()) {
            throw refuse(Reason.UNKNOWN, member);
        }
        if (identities.existsByIssuerAndMemberId(
                settings.requiredIssuer(), member.id().value())) {
            LOG.warn("Member {} is linked to another account of the identity provider", member.id());
            throw refuse(Reason.UNKNOWN, member);
        }
        identities.save(new MemberIdentity(member.id(), settings.requiredIssuer(), claims.subject(), clock.instant()));
        audit.recordBy(member, AuditAction.SIGN_ON_LINKED);
        return member;
    }

    private Member make(SignOnClaims claims, EmailAddress email) {
        if (settings.unknown() != SingleSignOnSettings.Unknown.CREATE) {
            throw refuse(Reason.UNKNOWN, null);
        }
        if (claimed(claims).isEmpty()) {
            throw refuse(Reason.NO_ROLE, null);
        }
        String name = claims.name();
        Member member = members.save(new Member(
                MemberId.random(),
                new MemberData(name == null || name.isBlank() ? email.value() : name, settings.jobFunction(), email),
                Objects.requireNonNull(passwords.encode(Password.unguessable().value())),
                clock.instant()));
        audit.recordByNobody(AuditAction.MEMBER_MADE_BY_SIGN_ON, null, AuditObject.of(member.id()));
        return member;
    }

    private Set<Claimed> claimed(SignOnClaims claims) {
        UnitTree tree = new UnitTree(units.findAll());
        return ClaimedRoles.of(settings.roles(), claims.groups(), tree.within(tree.tops()));
    }

    /** Gives and takes what the groups say; what an administrator gave stays. Returns what the member has then. */
    private Set<Role> setRoles(Member member, Set<Claimed> claimed) {
        List<RoleAssignment> before = roles.findByMemberId(member.id().value());
        Set<Claimed> missing = new HashSet<>(claimed);
        Set<Role> held = claimed.stream().map(Claimed::role).collect(Collectors.toCollection(HashSet::new));
        for (RoleAssignment assignment : before) {
            Claimed same = new Claimed(assignment.role(), assignment.unit());
            missing.remove(same);
            if (assignment.source() == RoleSource.HAND || claimed.contains(same)) {
                held.add(assignment.role());
            } else {
                roles.delete(assignment);
                audit.recordByNobody(AuditAction.ROLE_TAKEN_BY_SIGN_ON, assignment.unit(), AuditObject.of(member.id()));
            }
        }
        missing.forEach(each -> {
            roles.save(new RoleAssignment(member.id(), each.role(), each.unit(), RoleSource.CLAIM));
            audit.recordByNobody(AuditAction.ROLE_GIVEN_BY_SIGN_ON, each.unit(), AuditObject.of(member.id()));
        });
        return held;
    }

    private SignOnRefused refuse(Reason reason, @Nullable Member member) {
        if (member == null) {
            audit.recordByNobody(AuditAction.LOGIN_REFUSED, null, new AuditObject(AuditObject.Kind.MEMBER, null, null));
        } else {
            audit.recordBy(member, AuditAction.LOGIN_REFUSED);
        }
        return new SignOnRefused(reason);
    }
}
