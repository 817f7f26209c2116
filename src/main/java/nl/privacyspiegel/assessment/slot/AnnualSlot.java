package nl.privacyspiegel.assessment.slot;

import java.util.Locale;
import java.util.Set;
import nl.privacyspiegel.organisation.Role;

/**
 * What a module tells in a chapter of the annual report: a bean for each chapter that it has something to tell in. It is asked by
 * a member who has one of its roles at the unit that the report is about, and tells only of the units in the scope. A report goes
 * out of the house and stays: when a module cannot answer there is no report, rather than one of which nobody sees that a part is
 * missing.
 */
public interface AnnualSlot extends Slot {

    /** Who reads the content of the unit, unless it says otherwise. */
    @Override
    default Set<Role> readers() {
        return Set.of(Role.contentReaders());
    }

    /** Where it belongs. Several in one chapter follow each other by their {@code @Order}. */
    AnnualChapter chapter();

    /** What there is of this year, for a reader of this language; nothing when there is nothing to tell. */
    AnnualPart of(AnnualScope scope, Locale reader);
}
