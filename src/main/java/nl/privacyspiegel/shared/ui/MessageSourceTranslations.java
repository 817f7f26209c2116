package nl.privacyspiegel.shared.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Gives the pages the same texts that services and reports read from the message files of the modules. */
@Component
class MessageSourceTranslations implements I18NProvider {

    private static final long serialVersionUID = 1L;
    private static final List<Locale> LOCALES = List.of(Texts.DUTCH, Locale.ENGLISH);

    private final transient MessageSource messages;

    MessageSourceTranslations(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return LOCALES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return messages.getMessage(key, params, locale);
    }
}
