package nl.privacyspiegel.organisation;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class MemberDetailsService implements UserDetailsService {

    private final MemberRepository members;
    private final RoleAssignmentRepository roles;

    MemberDetailsService(MemberRepository members, RoleAssignmentRepository roles) {
        this.members = members;
        this.roles = roles;
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String email) {
        Member member = members.findByEmail(email.strip().toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new UsernameNotFoundException("unknown"));
        Set<Role> held = EnumSet.noneOf(Role.class);
        roles.findByMemberId(member.id().value()).forEach(assignment -> held.add(assignment.role()));
        return new MemberPrincipal(member, held);
    }
}
