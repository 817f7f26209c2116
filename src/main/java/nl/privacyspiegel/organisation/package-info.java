/**
 * Who you are, where you belong and what you may: the tree of units, members with their roles on a unit and all below
 * it, and the current user. It owns those tables and nothing of what the units do.
 */
@ApplicationModule(
        displayName = "Organisation",
        allowedDependencies = {"shared", "shared :: *"})
@NullMarked
package nl.privacyspiegel.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
