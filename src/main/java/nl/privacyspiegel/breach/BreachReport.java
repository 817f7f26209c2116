package nl.privacyspiegel.breach;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.privacyspiegel.shared.ShortText;

/**
 * What somebody reports: never with names of residents. Reporting is not knowing: no clock begins with it.
 *
 * @param title what happened, in one line
 * @param reportedAt when it was reported inside the organisation, to the minute
 * @param reportedBy by which function
 * @param place where it happened, such as a system or a desk; may be empty
 * @param found how it came to light
 * @param more what more there is to say; may be empty
 */
public record BreachReport(
        String title, Instant reportedAt, String reportedBy, String place, String found, String more) {

    /** @throws nl.privacyspiegel.shared.RuleViolation when something is missing or too long */
    public BreachReport {
        title = ShortText.require(title, "breach.title.missing");
        reportedAt = reportedAt.truncatedTo(ChronoUnit.MINUTES);
        reportedBy = ShortText.require(reportedBy, "breach.reportedBy.missing");
        place = ShortText.optional(place);
        found = BreachTexts.required(found, "breach.found.missing");
        more = BreachTexts.optional(more);
    }
}
