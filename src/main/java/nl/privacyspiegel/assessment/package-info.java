/**
 * Assessments, measurements, findings and grades: how a working group holds up the mirror at the start and at the end of a
 * period. It owns the rules of grading and the comparison; it writes no files.
 */
@ApplicationModule(
        displayName = "Assessment",
        allowedDependencies = {
            "shared",
            "shared :: *",
            "organisation",
            "organisation :: accounts",
            "organisation :: demo",
            "organisation :: digest",
            "organisation :: mail",
            "organisation :: remembered",
            "organisation :: subject",
            "framework"
        })
@NullMarked
package nl.privacyspiegel.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
