package nl.privacyspiegel.assessment.slot;

import java.util.Set;
import nl.privacyspiegel.organisation.Role;

/**
 * A place that a module above fills with a bean. Beans of one kind follow each other by their {@code @Order}. They get what
 * the current member may see, as records, and are only asked when that member also has a role of theirs at the unit.
 */
public interface Slot {

    /** The translation key of what this is called, for who reads that it failed. */
    String nameKey();

    /** Who may see this of a unit; nobody when there are none. */
    Set<Role> readers();
}
