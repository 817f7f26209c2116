/**
 * Breaches of personal data: what was reported, when it became certain, what was decided for each controller and when its legal
 * clock ends. What is told of one is never overwritten: each fact is an entry of its own, and the last one of its kind holds.
 */
@ApplicationModule(
        displayName = "Breach",
        allowedDependencies = {
            "shared",
            "shared :: *",
            "organisation",
            "organisation :: accounts",
            "organisation :: demo",
            "organisation :: mail",
            "organisation :: remembered",
            "organisation :: subject"
        })
@NullMarked
package nl.privacyspiegel.breach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
