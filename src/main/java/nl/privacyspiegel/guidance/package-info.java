/**
 * Guides (hulpmiddelen): questions that lead to what to do now, such as the plan for a data breach. What a guide asks and advises
 * is content in a file; the engine only walks it. Nothing that somebody answers is kept. Beside them lists to look something up in
 * ({@code lookup}).
 */
@ApplicationModule(
        displayName = "Guidance",
        allowedDependencies = {"shared", "shared :: *", "organisation"})
@NullMarked
package nl.privacyspiegel.guidance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
