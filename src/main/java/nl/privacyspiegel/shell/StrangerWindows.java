package nl.privacyspiegel.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Comparator;
import java.util.List;
import nl.privacyspiegel.organisation.CurrentUser;
import org.springframework.stereotype.Component;

/**
 * Bounds what one session of somebody who is not logged in can take: of its windows only the newest {@value #MOST} stay.
 * Together with {@link StrangerSessions} this keeps the memory that strangers take below some 60 MB.
 */
@Component
class StrangerWindows implements VaadinServiceInitListener {

    static final int MOST = 10;

    private static final long serialVersionUID = 1L;

    private final transient CurrentUser user;

    StrangerWindows(CurrentUser user) {
        this.user = user;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(this::closeTheOldest);
    }

    private void closeTheOldest(UIInitEvent event) {
        if (user.member().isPresent()) {
            return;
        }
        List<UI> open = event.getUI().getSession().getUIs().stream()
                .filter(ui -> !ui.isClosing())
                .sorted(Comparator.comparingInt(UI::getUIId).reversed())
                .toList();
        open.stream().skip(MOST).forEach(UI::close);
    }
}
