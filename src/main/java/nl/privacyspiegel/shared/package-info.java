/**
 * What every module may use and what knows none of them: the ui kit, plain HTML pages for who has no account, chart
 * specifications with their renderer, and the YAML content reader. It owns no tables and no rules of the field.
 */
@ApplicationModule(
        displayName = "Shared",
        allowedDependencies = {})
@NullMarked
package nl.privacyspiegel.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
