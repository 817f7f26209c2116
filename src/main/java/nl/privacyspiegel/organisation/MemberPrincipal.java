package nl.privacyspiegel.organisation;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.privacyspiegel.organisation.login.SessionOwner;
import org.springframework.modulith.NamedInterface;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** A member who logged in. Its authorities decide which pages show up; each service looks the roles up again. */
@NamedInterface("inside")
public class MemberPrincipal implements UserDetails, SessionOwner {

    private static final long serialVersionUID = 1L;

    private final MemberId id;
    private final UUID session = UUID.randomUUID();
    private final String email;
    private final String password;
    private final boolean active;
    private volatile Instant since;
    private final List<SimpleGrantedAuthority> authorities;

    public MemberPrincipal(Account member, Set<Role> roles, Instant since) {
        this.id = member.id();
        this.email = member.email();
        this.password = member.password();
        this.active = member.canLogIn();
        this.since = since;
        this.authorities = roles.stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }

    /** Which member. */
    public MemberId id() {
        return id;
    }

    @Override
    public UUID memberId() {
        return id.value();
    }

    @Override
    public UUID sessionId() {
        return session;
    }

    /** When this member logged in, or proved anew to be this member. */
    @Override
    public Instant since() {
        return since;
    }

    /**
     * Until when this principal can be believed.
     *
     * @param longestSession how long a session lasts, however busy
     */
    public Instant until(Duration longestSession) {
        return since.plus(longestSession);
    }

    /** Whether the identity provider vouched for this member. */
    public boolean isSignedOn() {
        return false;
    }

    /** The session of this principal goes on as one that begins at this moment. */
    void beginAgain(Instant moment) {
        this.since = moment;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return authorities;
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public String getUsername() {
        return email;
    }

    @Override
    public boolean isEnabled() {
        return active;
    }
}
