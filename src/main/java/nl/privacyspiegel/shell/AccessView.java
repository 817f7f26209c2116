package nl.privacyspiegel.shell;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Objects;
import nl.privacyspiegel.organisation.Password;
import nl.privacyspiegel.organisation.SingleSignOnSettings;
import nl.privacyspiegel.organisation.accounts.AccessLinks;
import nl.privacyspiegel.organisation.accounts.OpenedLink;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.ui.FieldRules;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shell.transport.BetweenSteps;
import org.springframework.core.env.Environment;

/**
 * Who holds a link chooses a password: the first one after an invitation, or a new one. The secret of the link stands behind
 * the "#" of the address, which the browser hands over to this page only.
 */
@Route(value = AccessLinks.PATH + "/:link?", autoLayout = false)
@AnonymousAllowed
class AccessView extends Outside {

    /** Tells the login page that a password was chosen. */
    static final String DONE = "wachtwoord";

    private static final long serialVersionUID = 1L;

    private final transient AccessLinks links;
    private final transient SingleSignOnSettings singleSignOn;

    AccessView(AccessLinks links, SingleSignOnSettings singleSignOn, Environment environment) {
        super("shell.access.title", environment);
        this.singleSignOn = singleSignOn;
        this.links = links;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().getPage().fetchCurrentURL(url -> open(Objects.requireNonNullElse(url.getRef(), "")));
    }

    /** Shows what this link is for. A link that does not work looks the same, whatever is wrong with it. */
    final void open(String secret) {
        content.removeAll();
        try {
            OpenedLink link = links.open(secret);
            BetweenSteps.LINK.begin(VaadinSession.getCurrent().getSession()::setAttribute);
            if (singleSignOn.localPasswords()) {
                ask(secret, link);
            } else {
                leadToSignOn(link);
            }
        } catch (NotFoundException worthless) {
            refuse();
        }
    }

    private void ask(String secret, OpenedLink link) {
        EmailField email = new EmailField(t("organisation.member.email"));
        email.setValue(link.email());
        email.setReadOnly(true);
        email.setAutocomplete(Autocomplete.USERNAME);
        email.setHelperText(t("shell.access.email.help"));
        PasswordField password = new PasswordField(t("organisation.password"));
        password.setHelperText(t("organisation.password.help", Password.SHORTEST));
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        FieldRules rules = new FieldRules();
        rules.rule(password, text -> new Password(text).requireHardToGuess(link.name(), link.email()));
        Div form = new Div(
                email,
                password,
                PageParts.row(PageParts.primary(
                        t(link.invitation() ? "shell.access.accept" : "shell.access.reset"),
                        () -> submit(secret, password, rules))));
        form.addClassName("ps-form");
        content.add(
                new H1(t(link.invitation() ? "shell.access.invitation" : "shell.access.title")),
                new Paragraph(t(
                        link.invitation() ? "shell.access.invitation.lead" : "shell.access.reset.lead",
                        link.name(),
                        link.organisation())),
                form);
    }

    private void leadToSignOn(OpenedLink link) {
        content.add(
                new H1(t(link.invitation() ? "shell.access.invitation" : "shell.access.signOn.title")),
                new Paragraph(t("shell.access.signOn", link.name(), link.organisation(), link.email())),
                new RouterLink(t("shell.access.login"), LoginView.class));
    }

    private void submit(String secret, PasswordField password, FieldRules rules) {
        if (!rules.pass()) {
            return;
        }
        try {
            links.use(secret, new Password(password.getValue()));
        } catch (NotFoundException usedMeanwhile) {
            content.removeAll();
            refuse();
            return;
        }
        UI.getCurrent().navigate(LoginView.class, QueryParameters.of(DONE, ""));
    }

    private void refuse() {
        String known = singleSignOn.localPasswords() ? "shell.access.gone.login" : "shell.access.gone.signOn";
        content.add(
                new H1(t("shell.access.gone")),
                new Paragraph(t("shell.access.gone.text")),
                new Paragraph(t(known)),
                new RouterLink(t("shell.access.login"), LoginView.class));
    }
}
