/**
 * Reports to hand out: collects from other modules, builds one content model and writes files. It owns no tables and
 * computes nothing that a page does not show. Fill-in forms go out and come back here too, because this module knows
 * workbooks; what they say is stored through the front door of the measurements.
 */
@ApplicationModule(
        displayName = "Reporting",
        allowedDependencies = {
            "shared",
            "shared :: *",
            "organisation",
            "assessment",
            "privacytest",
            "privacytest :: results"
        })
@NullMarked
package nl.privacyspiegel.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
