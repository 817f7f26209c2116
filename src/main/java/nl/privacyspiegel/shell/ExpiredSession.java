package nl.privacyspiegel.shell;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/**
 * An open page whose session is over stays as it is, with a box that leads on; {@code frontend/scripts/session.js} says in
 * its place what happened. Nothing reloads by itself: what was typed would be gone.
 */
@Component
class ExpiredSession implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(info -> {
            // Asked for without a current service when a request ends in an error.
            I18NProvider words = event.getSource().getInstantiator().getI18NProvider();
            CustomizedSystemMessages messages = new CustomizedSystemMessages();
            messages.setSessionExpiredCaption(words.getTranslation("shell.over.title", info.getLocale()));
            messages.setSessionExpiredMessage(words.getTranslation("shell.over.text", info.getLocale()));
            messages.setSessionExpiredNotificationEnabled(true);
            messages.setInternalErrorCaption(words.getTranslation("shell.over.broken.title", info.getLocale()));
            messages.setInternalErrorMessage(words.getTranslation("shell.over.text", info.getLocale()));
            return messages;
        });
    }
}
