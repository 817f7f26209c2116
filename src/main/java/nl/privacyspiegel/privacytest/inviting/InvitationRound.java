package nl.privacyspiegel.privacytest.inviting;

import java.time.Instant;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Mail that somebody ordered for a campaign.
 *
 * @param since the session of who ordered it, as {@code AbsentMembers} wants it
 * @param unit whose people are invited; null for a reminder, which goes to everybody
 * @param heads how many people work there; null for as many as was stated before
 * @param reason why there are more codes than people; may be empty
 * @param begun whether a server is at it, or stopped while it was
 */
public record InvitationRound(
        MemberId by,
        Instant since,
        @Nullable UnitId unit,
        @Nullable Integer heads,
        String reason,
        boolean begun) {

    public boolean isReminder() {
        return unit == null;
    }

    InvitationRound withBegun(boolean now) {
        return new InvitationRound(by, since, unit, heads, reason, now);
    }
}
