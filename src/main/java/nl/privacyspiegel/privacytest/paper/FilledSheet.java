package nl.privacyspiegel.privacytest.paper;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.handing.CodeOrder;
import org.jspecify.annotations.Nullable;

/**
 * What somebody copied from one sheet.
 *
 * @param id made when the form for it was opened: entering it again enters nothing
 * @param unit of whom it is; with an open link that of the campaign
 * @param heads how many people work in that unit; null for as many as was stated before
 * @param reason why more take part than there are people, or why their number changed; may be empty
 * @param answers as forms send them, by the id of their question; a question that was skipped may be left out
 */
public record FilledSheet(
        UUID id, UnitId unit, @Nullable Integer heads, String reason, Map<String, Collection<String>> answers) {

    /** @throws nl.privacyspiegel.shared.RuleViolation when a number of people is not possible, or the reason is too long */
    public FilledSheet {
        reason = asCode(unit, heads, reason).reason();
        answers = Map.copyOf(answers);
    }

    /** What holds for who orders one code more holds for a sheet. */
    private static CodeOrder asCode(UnitId unit, @Nullable Integer heads, String reason) {
        return new CodeOrder(Map.of(unit, 1), heads == null ? Map.of() : Map.of(unit, heads), reason);
    }

    @Override
    public String toString() {
        return "FilledSheet";
    }
}
