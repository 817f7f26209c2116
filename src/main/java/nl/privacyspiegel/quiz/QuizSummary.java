package nl.privacyspiegel.quiz;

import java.time.Instant;
import java.util.Optional;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.shared.document.VersionSummary;
import org.jspecify.annotations.Nullable;

/**
 * A version of a quiz in a list.
 *
 * @param number 1 for the first version, one higher for each next
 * @param publishedAt null for a draft
 * @param archived out of choices; what uses it keeps it
 * @param unit whose working group keeps it; empty for the organisation as a whole
 */
public record QuizSummary(
        QuizVersionId id,
        String key,
        int number,
        String name,
        @Nullable Instant publishedAt,
        Instant changedAt,
        boolean archived,
        Optional<UnitId> unit)
        implements VersionSummary {}
