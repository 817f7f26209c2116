package nl.privacyspiegel.organisation.entry;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import nl.privacyspiegel.organisation.MemberId;

/**
 * That somebody typed the password of a member a moment ago. Only a login can make one. It opens nothing but the second
 * step.
 */
public final class PasswordProof implements Serializable {

    /** How long there is for the second step. */
    public static final Duration LASTS = Duration.ofMinutes(10);

    private static final long serialVersionUID = 1L;

    /** What is still missing. */
    enum Missing {
        CODE,
        SET_UP,
        NOTHING
    }

    private final MemberId member;
    private final Instant since;
    private final Missing missing;

    PasswordProof(MemberId member, Instant since, Missing missing) {
        this.member = member;
        this.since = since;
        this.missing = missing;
    }

    MemberId member() {
        return member;
    }

    Instant since() {
        return since;
    }

    boolean lacks(Missing part) {
        return missing == part;
    }

    /** Whether the member has to set the second step up first. */
    public boolean asksForSetUp() {
        return missing == Missing.SET_UP;
    }

    /** Whether nothing is missing any more. */
    public boolean isComplete() {
        return missing == Missing.NOTHING;
    }

    /** Whether there is no time left. */
    public boolean isOver(Instant now) {
        return now.isAfter(since.plus(LASTS));
    }
}
