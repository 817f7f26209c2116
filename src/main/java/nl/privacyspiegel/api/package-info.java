/**
 * What other programs of the organisation may read: the same grades and results as on the screen, as JSON and CSV, for who
 * sends a token of a member. It changes nothing, owns no tables and computes nothing. What it promises stands in
 * {@code api/openapi.yaml}; numbers about people it gets only as published results, which have passed the small-group rule.
 */
@ApplicationModule(
        displayName = "API",
        allowedDependencies = {
            "shared",
            "shared :: *",
            "organisation",
            "organisation :: refused",
            "organisation :: token",
            "framework",
            "assessment",
            "assessment :: consensus",
            "assessment :: finding",
            "assessment :: target",
            "improvement :: action",
            "improvement :: calendar",
            "improvement :: owner",
            "quiz",
            "privacytest",
            "privacytest :: campaign",
            "privacytest :: outcome",
            "privacytest :: results",
            "privacytest :: handing"
        })
@NullMarked
package nl.privacyspiegel.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
