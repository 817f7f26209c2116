package nl.privacyspiegel.assessment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that several people may be editing at once.
 *
 * @param content what it says now
 * @param version to hand back when saving, so that nobody overwrites what they have not seen
 * @param changedAt when it was last changed; null when never
 * @param changedBy the function of who changed it last; null when never
 */
public record Versioned<T>(
        T content,
        long version,
        @Nullable Instant changedAt,
        @Nullable String changedBy) {}
