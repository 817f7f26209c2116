package nl.privacyspiegel.shell;

import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import java.util.Locale;
import java.util.Optional;

/**
 * The language that a visitor chose on purpose before logging in. It waits in the session for the member that logs in, whose
 * language it then becomes; the language that a page merely happened to have does not.
 */
final class ChosenLanguage {

    private static final String ATTRIBUTE = ChosenLanguage.class.getName();
    private static final String FRESH = ATTRIBUTE + ".fresh";

    private ChosenLanguage() {}

    /** The visitor of the current page chooses this language. */
    static void choose(Locale language) {
        VaadinSession session = VaadinSession.getCurrent();
        session.setLocale(language);
        session.getSession().setAttribute(ATTRIBUTE, language.getLanguage());
        session.setAttribute(FRESH, true);
    }

    /** Whether the page is loaded again for the language that was chosen on it just now; once. */
    static boolean justNow() {
        VaadinSession session = VaadinSession.getCurrent();
        boolean fresh = session.getAttribute(FRESH) != null;
        session.setAttribute(FRESH, null);
        return fresh;
    }

    /** What was chosen in this session, for the member who logged in; empty when it was asked for before. */
    static Optional<Locale> take(VaadinSession session) {
        WrappedSession kept = session.getSession();
        if (kept == null || !(kept.getAttribute(ATTRIBUTE) instanceof String language)) {
            return Optional.empty();
        }
        kept.removeAttribute(ATTRIBUTE);
        return Optional.of(Locale.of(language));
    }
}
