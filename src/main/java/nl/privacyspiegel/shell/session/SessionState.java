package nl.privacyspiegel.shell.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.privacyspiegel.organisation.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How long a session still goes on, for the page that warns before it ends. */
@Component
public class SessionState {

    /** What the law of good pages asks (WCAG 2.2.1): time to answer the warning; half of a session that is short. */
    private static final Duration WARNING = Duration.ofMinutes(2);

    private static final Duration NO_END = Duration.ofDays(1);

    private final CurrentUser user;
    private final Clock clock;

    SessionState(CurrentUser user, Clock clock) {
        this.user = user;
        this.clock = clock;
    }

    /**
     * What a page is told.
     *
     * @param member the key of who is logged in, or null
     * @param idle the seconds until the session ends for lack of use
     * @param longest the seconds until it ends however busy
     * @param warning how many seconds before the end the page warns
     * @param reason why there is no session any more, or null
     */
    public record Told(
            @Nullable String member,
            long idle,
            long longest,
            long warning,
            @Nullable String reason) {}

    public Told of(@Nullable HttpServletRequest request) {
        Optional<String> member = user.member().map(LastSession::keyOf);
        HttpSession session = request == null ? null : request.getSession(false);
        if (member.isEmpty() || session == null) {
            String reason = request == null
                    ? null
                    : SessionGate.whyOver(request).map(LoginReason::code).orElse(null);
            return new Told(member.orElse(null), NO_END.toSeconds(), NO_END.toSeconds(), WARNING.toSeconds(), reason);
        }
        Instant now = clock.instant();
        Duration most = Duration.ofSeconds(session.getMaxInactiveInterval());
        Duration idle = most.isPositive()
                ? Duration.between(now, SessionGate.lastUse(session).orElse(now).plus(most))
                : NO_END;
        Duration longest =
                user.loggedInUntil().map(end -> Duration.between(now, end)).orElse(NO_END);
        Duration shortest =
                most.isPositive() && most.compareTo(WARNING.multipliedBy(2)) < 0 ? most.dividedBy(2) : WARNING;
        return new Told(member.get(), seconds(idle), seconds(longest), shortest.toSeconds(), null);
    }

    private static long seconds(Duration left) {
        return Math.max(0, Math.min(left.toSeconds(), NO_END.toSeconds()));
    }
}
