package nl.privacyspiegel.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SessionInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import java.util.Optional;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.accounts.Members;
import nl.privacyspiegel.organisation.refused.RefusedAccess;
import nl.privacyspiegel.shared.ui.RefusalWitness;
import nl.privacyspiegel.shared.ui.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Dutch unless chosen otherwise: before login for the session, after login for the member. What was chosen before login becomes
 * the language of the member.
 */
@Component
class LanguageOfTheReader implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient CurrentUser user;
    private final transient Members members;
    private final transient RefusedAccess refused;

    LanguageOfTheReader(CurrentUser user, Members members, RefusedAccess refused) {
        this.user = user;
        this.members = members;
        this.refused = refused;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(this::startInDutch);
        event.getSource().addUIInitListener(this::speakTheMembersLanguage);
        event.addIndexHtmlRequestListener(this::tellTheBrowser);
    }

    private void startInDutch(SessionInitEvent event) {
        event.getSession().setLocale(Texts.DUTCH);
        FriendlyErrors errors = new FriendlyErrors(refused);
        event.getSession().setErrorHandler(errors);
        event.getSession().setAttribute(RefusalWitness.class, errors);
    }

    private void speakTheMembersLanguage(UIInitEvent event) {
        event.getUI().setLocale(language(event.getUI().getSession()));
    }

    /** A screen reader pronounces the page in this language. */
    private void tellTheBrowser(IndexHtmlResponse response) {
        Locale language = ofTheReader();
        response.getDocument().child(0).attr("lang", language.toLanguageTag());
    }

    /** The language of who asks for the current page. */
    Locale ofTheReader() {
        return language(VaadinSession.getCurrent());
    }

    private Locale language(@Nullable VaadinSession session) {
        return user.member()
                .map(member -> chosen(session).orElseGet(() -> Locale.of(member.language())))
                .orElse(session == null ? Texts.DUTCH : session.getLocale());
    }

    private Optional<Locale> chosen(@Nullable VaadinSession session) {
        Optional<Locale> chosen = Optional.ofNullable(session).flatMap(ChosenLanguage::take);
        chosen.ifPresent(language -> members.speak(language.getLanguage()));
        return chosen;
    }
}
