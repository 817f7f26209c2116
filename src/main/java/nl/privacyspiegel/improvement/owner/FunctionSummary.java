package nl.privacyspiegel.improvement.owner;

import java.time.LocalDate;
import nl.privacyspiegel.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A function of a unit in a list.
 *
 * @param filledName what to call who fills it: the name of a member, or what people without an account do; empty for nobody
 * @param left whether the member who filled it has no role here any more, so that somebody has to take over
 * @param retiredOn since when it is out of choices; null while it is in use
 */
public record FunctionSummary(
        FunctionId id,
        UnitId unit,
        String name,
        Filled filledBy,
        String filledName,
        boolean left,
        @Nullable LocalDate retiredOn) {

    /** What people say of it. */
    public FunctionData data() {
        return new FunctionData(name, filledBy);
    }

    public boolean inUse() {
        return retiredOn == null;
    }

    /** Whether nobody fills it now. */
    public boolean isVacant() {
        return left || filledBy instanceof Filled.ByNobody;
    }

    /** The function as an owner. */
    public Owner owner() {
        return new Owner.OfFunction(id);
    }
}
