package nl.privacyspiegel.improvement.awareness;

import java.time.LocalDate;
import java.util.Optional;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.Share;
import nl.privacyspiegel.shared.ShortText;
import org.jspecify.annotations.Nullable;

/**
 * A session as people fill it in.
 *
 * @param audience for whom it is; may be empty
 * @param invited how many were invited; null when nobody counted
 * @param attended how many came; null while it was not held or nobody counted
 * @param proof what shows that it was held, such as a list that is kept elsewhere; may be empty
 */
public record SessionData(
        Angle angle,
        String topic,
        LocalDate day,
        String audience,
        @Nullable Integer invited,
        @Nullable Integer attended,
        String proof) {

    /** The most people that one session is for. */
    public static final int MOST = 100_000;

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    /** @throws RuleViolation without a topic, with a text that is too long, or with numbers or a day that cannot be */
    public SessionData {
        topic = ShortText.require(topic, "improvement.session.topic.missing");
        audience = ShortText.optional(audience);
        proof = ShortText.optional(proof);
        if (day.isBefore(EARLIEST) || !day.isBefore(LATEST)) {
            throw new RuleViolation("improvement.session.day.wrong");
        }
        if (invited != null && (invited < 1 || invited > MOST)) {
            throw new RuleViolation("improvement.session.invited.range", MOST);
        }
        if (attended != null && invited == null) {
            throw new RuleViolation("improvement.session.invited.missing");
        }
        if (attended != null && invited != null && (attended < 0 || attended > invited)) {
            throw new RuleViolation("improvement.session.attended.more");
        }
    }

    /** Which part of those invited came; empty while that is not counted. */
    public Optional<Share> reach() {
        return invited == null || attended == null ? Optional.empty() : Optional.of(new Share(attended, invited));
    }
}
