/**
 * Reports to hand out: collects from other modules, builds one content model and writes files. It computes
 * nothing that a page does not show; of its own it only keeps the reports that members ordered, for a day. Fill-in forms go
 * out and come back here too, because this module knows workbooks; what they say is stored through the front door of the
 * measurements.
 */
@ApplicationModule(
        displayName = "Reporting",
        allowedDependencies = {
            "shared",
            "shared :: *",
            "organisation",
            "organisation :: accounts",
            "organisation :: refused",
            "organisation :: remembered",
            "organisation :: settings",
            "framework",
            "assessment",
            "assessment :: consensus",
            "assessment :: finding",
            "assessment :: grading",
            "assessment :: slot",
            "assessment :: target",
            "quiz",
            "privacytest",
            "privacytest :: campaign",
            "privacytest :: outcome",
            "privacytest :: results",
            "privacytest :: answering",
            "privacytest :: handing",
            "breach",
            "breach :: register",
            "insight"
        })
@NullMarked
package nl.privacyspiegel.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
