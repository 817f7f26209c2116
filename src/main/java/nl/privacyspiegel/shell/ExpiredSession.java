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
            CustomizedSystemMessages messages = new CustomizedSystemMessages();
            messages.setSessionExpiredCaption(I18NProvider.translate(info.getLocale(), "shell.over.title"));
            messages.setSessionExpiredMessage(I18NProvider.translate(info.getLocale(), "shell.over.text"));
            messages.setSessionExpiredNotificationEnabled(true);
            messages.setInternalErrorCaption(I18NProvider.translate(info.getLocale(), "shell.over.broken.title"));
            messages.setInternalErrorMessage(I18NProvider.translate(info.getLocale(), "shell.over.text"));
            return messages;
        });
    }
}
