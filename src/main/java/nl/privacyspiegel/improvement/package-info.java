/**
 * What happens between two measurements: who carries what, what will be done about what was found, whether it helped, and what
 * shows it. It owns functions, responsibilities, actions, duties, documents, what is counted of awareness, and evidence, each in a
 * folder of its own with a front door; it knows what an action or evidence is about only as a subject that its owner names.
 */
@ApplicationModule(
        displayName = "Improvement",
        allowedDependencies = {
            "shared",
            "shared :: *",
            "organisation",
            "organisation :: accounts",
            "organisation :: digest",
            "organisation :: demo",
            "organisation :: remembered",
            "organisation :: subject",
            "framework",
            "quiz",
            "assessment",
            "assessment :: finding",
            "assessment :: grading",
            "assessment :: slot",
            "assessment :: subject",
            "privacytest",
            "privacytest :: campaign",
            "privacytest :: outcome",
            "privacytest :: results",
            "privacytest :: subject"
        })
@NullMarked
package nl.privacyspiegel.improvement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
