/**
 * What management wants to see of many units and much time: where they stand, what changed, what is late, how they lie beside
 * each other. It asks the modules below, computes means, quartiles and chart specifications, and owns no tables. Numbers
 * about people it gets only as published results, which have passed the small-group rule.
 */
@ApplicationModule(
        displayName = "Insight",
        allowedDependencies = {
            "shared",
            "shared :: *",
            "organisation",
            "framework",
            "assessment",
            "assessment :: finding",
            "assessment :: grading",
            "assessment :: slot",
            "assessment :: target",
            "quiz",
            "privacytest",
            "privacytest :: campaign",
            "privacytest :: outcome",
            "privacytest :: results"
        })
@NullMarked
package nl.privacyspiegel.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
