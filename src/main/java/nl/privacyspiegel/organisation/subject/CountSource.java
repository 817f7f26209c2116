package nl.privacyspiegel.organisation.subject;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.privacyspiegel.organisation.UnitId;

/**
 * One kind of thing that is counted: a bean of the module that counts it. It is asked of units whose content the current member
 * may read, has to see to anything more that its kind asks for, and tells only what may be published.
 */
public interface CountSource {

    /** What is stored, in capitals and underscores: never rename it. */
    String kind();

    /** The translation key of what one count of this kind is called. */
    String translationKey();

    /** How each of them last stood in this unit at the end of a day; what was never counted until then is not there. */
    List<DatedCount> asOf(UnitId unit, LocalDate day, Locale reader);
}
