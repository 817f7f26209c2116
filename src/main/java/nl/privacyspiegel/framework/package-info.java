/**
 * Frameworks against which a working group assesses, as versions of which a published one never changes: domains, questions,
 * the scale of grades, the files they come from and go to. What was found with one, and where, is up to others.
 */
@ApplicationModule(
        displayName = "Framework",
        allowedDependencies = {
            "shared",
            "shared :: *",
            "organisation",
            "organisation :: demo",
            "organisation :: remembered"
        })
@NullMarked
package nl.privacyspiegel.framework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
