package nl.privacyspiegel.assessment.finding;

import java.time.Instant;
import nl.privacyspiegel.organisation.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Something that several people may be editing at once.
 *
 * @param content what it says now
 * @param version to hand back when saving, so that nobody overwrites what they have not seen
 * @param changedAt when it was last changed; null when never
 * @param changedBy the function of who changed it last; null when never
 * @param changer who changed it last; null when never or not known
 */
public record Versioned<T>(
        T content,
        long version,
        @Nullable Instant changedAt,
        @Nullable String changedBy,
        @Nullable MemberId changer) {

    public Versioned(T content, long version, @Nullable Instant changedAt, @Nullable String changedBy) {
        this(content, version, changedAt, changedBy, null);
    }
}
