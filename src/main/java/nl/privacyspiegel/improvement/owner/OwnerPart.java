package nl.privacyspiegel.improvement.owner;

import java.util.Optional;
import nl.privacyspiegel.assessment.finding.Part;
import org.jspecify.annotations.Nullable;

/** Who carries something, where nothing else is said at the same time. */
public enum OwnerPart implements Part<Optional<Owner>> {
    OWNER;

    @Override
    public @Nullable Object of(Optional<Owner> content) {
        return content;
    }

    @Override
    public Optional<Owner> put(Optional<Owner> content, Optional<Owner> from) {
        return from;
    }
}
