/**
 * Work that nobody waits for, done once over all servers on one database: at set times, or because somebody ordered it. What waits
 * stands in the database, so a server that stops forgets nothing.
 */
@NamedInterface("work")
@NullMarked
package nl.privacyspiegel.shared.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
