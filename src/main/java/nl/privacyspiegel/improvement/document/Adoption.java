package nl.privacyspiegel.improvement.document;

import java.time.LocalDate;
import java.util.Optional;
import nl.privacyspiegel.shared.PossibleDay;
import nl.privacyspiegel.shared.ShortText;
import org.jspecify.annotations.Nullable;

/**
 * One body that has to adopt a document, such as the college of a municipality.
 *
 * @param body what it is called
 * @param on when it adopted the document; null while it has not
 * @param reference by which the decision is found; may be empty
 */
public record Adoption(String body, @Nullable LocalDate on, String reference) {

    /** @throws nl.privacyspiegel.shared.RuleViolation without a name, or with a text that is too long, or with a day that nobody means */
    public Adoption {
        PossibleDay.require(on);
        body = ShortText.require(body, "improvement.document.body.missing");
        reference = ShortText.optional(reference);
    }

    /** Whether it had adopted the document at the end of this day. */
    public boolean isBy(LocalDate day) {
        return on != null && !on.isAfter(day);
    }

    /**
     * Since when the document is in force for this body: when it adopted it, or on the day on which the document begins when
     * that is later.
     */
    public Optional<LocalDate> inForceSince(@Nullable LocalDate begins) {
        LocalDate adopted = on;
        if (adopted == null) {
            return Optional.empty();
        }
        return Optional.of(begins != null && begins.isAfter(adopted) ? begins : adopted);
    }
}
