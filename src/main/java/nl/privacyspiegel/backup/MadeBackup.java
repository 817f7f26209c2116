package nl.privacyspiegel.backup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The last back-up that was made in one way.
 *
 * @param madeAt when; null when it never worked
 * @param size in bytes
 * @param failedAt when it did not work after that; null when it did
 * @param checkedAt when one of this way was last read to its end; null when none was
 */
public record MadeBackup(
        Way way,
        @Nullable Instant madeAt,
        long size,
        @Nullable Instant failedAt,
        @Nullable Instant checkedAt) {}
