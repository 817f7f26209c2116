/**
 * Back-ups of the whole database in one file, and putting one back into an empty database. It takes the tables from the
 * database itself and knows none of the modules whose tables these are.
 */
@ApplicationModule(
        displayName = "Backup",
        allowedDependencies = {"shared", "shared :: *", "organisation", "organisation :: settings"})
@NullMarked
package nl.privacyspiegel.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
