/**
 * Campaigns in which employees take a quiz: who may, what they answer, how open answers are graded, and what may be told of
 * the results.
 */
@ApplicationModule(
        displayName = "Privacytest",
        allowedDependencies = {
            "shared",
            "shared :: *",
            "organisation",
            "organisation :: accounts",
            "organisation :: demo",
            "organisation :: mail",
            "organisation :: remembered",
            "organisation :: settings",
            "organisation :: subject",
            "quiz"
        })
@NullMarked
package nl.privacyspiegel.privacytest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
