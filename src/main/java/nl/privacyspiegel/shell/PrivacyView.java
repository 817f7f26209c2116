package nl.privacyspiegel.shell;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.privacyspiegel.organisation.settings.OrganisationSettings;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.Texts;
import org.springframework.core.env.Environment;

/** What the organisation does with personal data in this application, for everybody. */
@Route(value = "privacy", autoLayout = false)
@AnonymousAllowed
class PrivacyView extends Outside {

    private static final long serialVersionUID = 1L;

    PrivacyView(OrganisationSettings settings, Environment environment) {
        super("shell.privacy.title", environment);
        String text = settings.privacyStatement(Texts.locale());
        Markdown statement = new Markdown(text);
        if (text.equals(settings.privacyStatement(Texts.DUTCH))) {
            ContentLanguage.TYPED.mark(statement);
        }
        statement.addClassName("ps-manual");
        content.add(new H1(t("shell.privacy.title")), statement);
    }
}
