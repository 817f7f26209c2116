package nl.privacyspiegel.organisation.subject;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import nl.privacyspiegel.organisation.UnitId;

/**
 * One kind of thing that work can be about: a bean of the module that owns it. It is asked of units whose content the current
 * member may read, and has to see to anything more that its kind asks for.
 */
public interface SubjectSource {

    /** What is stored, in capitals and underscores: never rename it. */
    String kind();

    /** The translation key of what one of this kind is called. */
    String translationKey();

    /** Those of these that exist, of the unit that they name, and that the current member may see; the others are not there. */
    List<Subject> find(Collection<SubjectRef> wanted, Locale reader);

    /** What there is to choose from for new work of this unit, in the order in which people know it. */
    List<Subject> choices(UnitId unit, Locale reader);
}
