package nl.privacyspiegel.shell;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Says that this is the example, so that nobody types real answers into it. */
final class DemoBanner extends Div {

    private static final long serialVersionUID = 1L;

    private DemoBanner(boolean withRegion) {
        setText(t(withRegion ? "shell.demo.banner" : "shell.demo.banner.withoutRegion"));
        addClassName("ps-demo");
        getElement().setAttribute("role", "note");
    }

    /** What stands above every page of the demonstration; nothing elsewhere. */
    static Optional<DemoBanner> of(Environment environment) {
        return environment.acceptsProfiles(Profiles.of("demo"))
                ? Optional.of(
                        new DemoBanner(environment.getProperty("privacyspiegel.demo.region", Boolean.class, false)))
                : Optional.empty();
    }
}
