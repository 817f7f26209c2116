package nl.privacyspiegel.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SessionInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.shared.ui.Texts;
import org.springframework.stereotype.Component;

/** Dutch unless chosen otherwise: before login for the session, after login for the member. */
@Component
class LanguageOfTheReader implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient CurrentUser user;

    LanguageOfTheReader(CurrentUser user) {
        this.user = user;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(this::startInDutch);
        event.getSource().addUIInitListener(this::speakTheMembersLanguage);
    }

    private void startInDutch(SessionInitEvent event) {
        event.getSession().setLocale(Texts.DUTCH);
        event.getSession().setErrorHandler(new FriendlyErrors());
    }

    private void speakTheMembersLanguage(UIInitEvent event) {
        user.member().ifPresent(member -> event.getUI().setLocale(Locale.of(member.language())));
    }
}
