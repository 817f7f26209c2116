/**
 * The frame around all features: main layout, login, first run, home, help, errors and the security chain. Nobody uses
 * it; features reach it through annotations and through {@link nl.privacyspiegel.shared.ui.HomeCard}.
 */
@ApplicationModule(
        displayName = "Shell",
        allowedDependencies = {
            "shared",
            "shared :: *",
            "organisation",
            "organisation :: accounts",
            "organisation :: device",
            "organisation :: entry",
            "organisation :: refused",
            "organisation :: settings",
            "organisation :: signon"
        })
@NullMarked
package nl.privacyspiegel.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
