package nl.privacyspiegel.assessment.slot;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.privacyspiegel.organisation.UnitId;

/**
 * Of what and when an annual report tells.
 *
 * @param top the unit that it is about
 * @param units the names of that unit and all below it that the reader may read, by id, parents first
 * @param last the last day of which it tells: that of the year, or today while the year is not over
 * @param today when it is told
 */
public record AnnualScope(UnitId top, Map<UnitId, String> units, int year, LocalDate last, LocalDate today) {

    public AnnualScope {
        units = new LinkedHashMap<>(units);
    }

    /** The scope of a report of this year that is made on this day. */
    public static AnnualScope of(UnitId top, Map<UnitId, String> units, int year, LocalDate today) {
        LocalDate end = LocalDate.of(year, 12, 31);
        return new AnnualScope(top, units, year, today.isBefore(end) ? today : end, today);
    }

    @Override
    public Map<UnitId, String> units() {
        return new LinkedHashMap<>(units);
    }

    /** The units, parents first. */
    public List<UnitId> ids() {
        return List.copyOf(units.keySet());
    }

    /** The first day of the year. */
    public LocalDate first() {
        return LocalDate.of(year, 1, 1);
    }

    /** Whether this day lies in what it tells of. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(first()) && !day.isAfter(last);
    }

    /** The same of the year before, up to the last day of it. */
    public AnnualScope before() {
        return new AnnualScope(top, units, year - 1, LocalDate.of(year - 1, 12, 31), today);
    }
}
