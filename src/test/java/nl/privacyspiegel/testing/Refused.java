package nl.privacyspiegel.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import nl.privacyspiegel.shared.ui.Texts;

/** Pages that somebody does not get to see. */
public final class Refused {

    private Refused() {}

    /** At this address the reader meets a page that tells nothing of what is there. */
    public static void assertNotFound(String address) {
        String[] parts = address.split("\\?", 2);
        UI.getCurrent().navigate(parts[0], QueryParameters.fromString(parts.length > 1 ? parts[1] : ""));
        Component shown = (Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
        assertThat(shown.getElement().getTextRecursively()).as(address).contains(Texts.t("shell.error.notFound.text"));
    }
}
