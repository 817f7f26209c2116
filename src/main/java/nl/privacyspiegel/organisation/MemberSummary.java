package nl.privacyspiegel.organisation;

import java.util.List;

/** A member with the roles that the reader manages. */
public record MemberSummary(MemberId id, String name, String jobFunction, String email, List<RoleGrant> roles) {

    public MemberSummary {
        roles = List.copyOf(roles);
    }
}
