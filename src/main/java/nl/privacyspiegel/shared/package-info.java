/**
 * What every module may use and what knows none of them: the ui kit, plain HTML pages for who has no account, chart
 * specifications with their renderer, the YAML content reader, and the scheduler of work that waits. It owns the table of that
 * scheduler and no rules of the field.
 */
@ApplicationModule(
        displayName = "Shared",
        allowedDependencies = {})
@NullMarked
package nl.privacyspiegel.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
