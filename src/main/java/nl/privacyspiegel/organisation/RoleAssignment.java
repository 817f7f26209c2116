package nl.privacyspiegel.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** That a member has a role on a unit, and so on everything below it. */
@Entity
@Table(name = "role_assignment")
class RoleAssignment {

    @Id
    private UUID id;

    @Column(name = "member_id")
    private UUID memberId;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "unit_id")
    private UUID unitId;

    @Enumerated(EnumType.STRING)
    private RoleSource source;

    protected RoleAssignment() {}

    RoleAssignment(MemberId member, Role role, UnitId unit) {
        this(member, role, unit, RoleSource.HAND);
    }

    RoleAssignment(MemberId member, Role role, UnitId unit, RoleSource source) {
        this.id = UUID.randomUUID();
        this.memberId = member.value();
        this.role = role;
        this.unitId = unit.value();
        this.source = source;
    }

    MemberId member() {
        return new MemberId(memberId);
    }

    Role role() {
        return role;
    }

    UnitId unit() {
        return new UnitId(unitId);
    }

    RoleSource source() {
        return source;
    }

    void giveByHand() {
        this.source = RoleSource.HAND;
    }
}
