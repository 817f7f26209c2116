package nl.privacyspiegel.organisation;

import java.time.Clock;
import java.util.Objects;
import nl.privacyspiegel.organisation.login.FirstRunCode;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ShortText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The first start of an empty application: who can read the console of the server makes the organisation and its first
 * administrator, once.
 */
@Service
@Transactional
public class FirstRun {

    private final UnitRepository units;
    private final MemberRepository members;
    private final RoleAssignmentRepository roles;
    private final Passwords passwords;
    private final Clock clock;
    private final FirstRunCode code;
    private final AuditTrail audit;

    FirstRun(
            UnitRepository units,
            MemberRepository members,
            RoleAssignmentRepository roles,
            Passwords passwords,
            Clock clock,
            FirstRunCode code,
            AuditTrail audit) {
        this.units = units;
        this.members = members;
        this.roles = roles;
        this.passwords = passwords;
        this.clock = clock;
        this.code = code;
        this.audit = audit;
    }

    /** Whether there is nobody yet who can log in. */
    @Transactional(readOnly = true)
    public boolean isNeeded() {
        return members.count() == 0;
    }

    /**
     * Makes the organisation and its first administrator.
     *
     * @param typedCode the code from the console; case, spaces and hyphens do not matter
     * @param password null exactly when members log in at the identity provider only
     * @param alsoAssessor whether the administrator is a member of the working group too
     * @throws RuleViolation when the code is wrong or something typed breaks a rule
     * @throws NotFoundException when there already is somebody who can log in
     */
    public void complete(
            String typedCode, String organisation, MemberData data, @Nullable Password password, boolean alsoAssessor) {
        if (!isNeeded()) {
            throw new NotFoundException();
        }
        String rootName = ShortText.require(organisation, "organisation.unit.name.missing");
        String encoded = password == null && !passwords.areAllowed()
                ? passwords.unusable()
                : passwords.encode(
                        Objects.requireNonNull(password),
                        data.name(),
                        data.email().value());
        if (!code.claim(typedCode)) {
            throw new RuleViolation("organisation.firstRun.wrongCode");
        }
        Unit root = units.save(new Unit(UnitId.random(), null, rootName));
        Member member = members.save(new Member(MemberId.random(), data, encoded, clock.instant()));
        member.accept(clock.instant());
        roles.save(new RoleAssignment(member.id(), Role.ADMINISTRATOR, root.id()));
        if (alsoAssessor) {
            roles.save(new RoleAssignment(member.id(), Role.ASSESSOR, root.id()));
            audit.recordBy(
                    member.account(),
                    OrganisationAct.ROLE_GRANTED,
                    root.id(),
                    AuditObject.of(member.id()).with(AuditDetail.ROLE, Role.ASSESSOR));
        }
        audit.recordBy(
                member.account(), OrganisationAct.ORGANISATION_SET_UP, root.id(), AuditObject.of(root.id(), rootName));
    }
}
