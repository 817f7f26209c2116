package nl.privacyspiegel.shell.session;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import nl.privacyspiegel.organisation.CurrentMember;
import nl.privacyspiegel.shared.ui.Addresses;

/** The way out after all sessions of a member were ended from this page. */
public final class LoggedOutEverywhere {

    private LoggedOutEverywhere() {}

    /** Leads to the login; what this browser kept for the member goes, as with every log-out. */
    public static void leave(CurrentMember member) {
        VaadinServletRequest request = VaadinServletRequest.getCurrent();
        VaadinServletResponse response = VaadinServletResponse.getCurrent();
        if (request != null && response != null) {
            LastSession.forget(request.getHttpServletRequest(), response.getHttpServletResponse(), member);
        }
        show();
    }

    /** Leads to the login only: somebody whose sessions end by another act keeps what is not saved yet. */
    public static void show() {
        String login = LoginReason.EVERYWHERE.address().substring(1);
        UI.getCurrent().getPage().setLocation(Addresses.of(login));
    }
}
