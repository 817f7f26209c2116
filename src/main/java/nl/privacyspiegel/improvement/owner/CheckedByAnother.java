package nl.privacyspiegel.improvement.owner;

import java.util.Objects;
import nl.privacyspiegel.organisation.MemberId;
import org.jspecify.annotations.Nullable;

/** Whoever does something does not judge it: that takes a second pair of eyes. */
public final class CheckedByAnother {

    private CheckedByAnother() {}

    /**
     * Whether this member may judge what was done.
     *
     * @param reportedBy who said that it was done; null when that member is erased
     * @param owner who does the work as owner, or as who fills the function that owns it; null when nobody with an account does
     */
    public static boolean may(MemberId checker, @Nullable MemberId reportedBy, @Nullable MemberId owner) {
        return !Objects.equals(checker, reportedBy) && !Objects.equals(checker, owner);
    }
}
