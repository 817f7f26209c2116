package nl.privacyspiegel.shell;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.FirstRun;
import nl.privacyspiegel.organisation.SingleSignOnSettings;
import nl.privacyspiegel.shared.ui.Links;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import nl.privacyspiegel.shell.session.LoginReason;
import nl.privacyspiegel.shell.signon.IdentityProvider;
import nl.privacyspiegel.shell.signon.SignOnFailure.Notice;
import org.springframework.core.env.Environment;

/** Where a member logs in, with a password or with another service; the very first run sets up first. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Outside implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient FirstRun firstRun;
    private final transient SingleSignOnSettings singleSignOn;
    private final transient CurrentUser user;
    private final LoginForm form = new LoginForm();

    LoginView(FirstRun firstRun, SingleSignOnSettings singleSignOn, CurrentUser user, Environment environment) {
        super("shell.login.title", environment);
        this.firstRun = firstRun;
        this.user = user;
        this.singleSignOn = singleSignOn;
        form.setAction("login");
        form.setForgotPasswordButtonVisible(false);
        form.getElement().setProperty("noAutofocus", otherLanguage);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (firstRun.isNeeded()) {
            event.forwardTo(FirstRunView.class);
            return;
        }
        var parameters = event.getLocation().getQueryParameters().getParameters();
        if (user.member().isPresent()
                && !parameters.containsKey(Notice.PARAMETER)
                && !parameters.containsKey(AccessView.DONE)) {
            event.forwardTo(HomeView.class); // Back in the browser leads here after logging in.
            return;
        }
        content.removeAll();
        content.add(new H1(t("shell.login.title")));
        if (parameters.containsKey("klaar")) {
            String done = singleSignOn.localPasswords() ? "shell.firstRun.done" : "shell.firstRun.done.signOn";
            content.add(PageParts.callout(Tone.GOOD, t(done)));
        }
        if (parameters.containsKey(AccessView.DONE) && singleSignOn.localPasswords()) {
            content.add(PageParts.callout(Tone.GOOD, t("shell.access.done")));
        }
        LoginReason.among(parameters.keySet())
                .ifPresent(reason -> content.add(PageParts.callout(reason.tone(), t(reason.key()))));
        if (singleSignOn.isOn()) {
            parameters.getOrDefault(Notice.PARAMETER, List.of()).stream()
                    .flatMap(word -> Notice.parse(word).stream())
                    .findFirst()
                    .ifPresent(notice -> content.add(PageParts.callout(Tone.ERROR, text(notice))));
            content.add(signOn());
        }
        if (singleSignOn.localPasswords()) {
            form.setI18n(words(
                    parameters.containsKey(LoginFailures.LATER)
                            ? t("shell.login.later")
                            : LoginWords.failure("shell.login.failed.text", LoginWords.wait(event))));
            form.setError(parameters.containsKey("error"));
            content.add(form);
        }
    }

    private Div signOn() {
        String name = singleSignOn.name();
        Anchor link = Links.beside(
                "oauth2/authorization/" + IdentityProvider.ID,
                name == null ? t("shell.signOn.plain") : t("shell.signOn.with", name));
        link.addClassName("ps-sign-on-link");
        Div way = new Div(link);
        if (singleSignOn.localPasswords()) {
            way.add(new Paragraph(t("shell.signOn.or")));
        }
        way.addClassName("ps-sign-on");
        return way;
    }

    private static String text(Notice notice) {
        return switch (notice) {
            case UNKNOWN -> t("shell.signOn.unknown");
            case UNVERIFIED -> t("shell.signOn.unverified");
            case NO_ROLE -> t("shell.signOn.noRole");
            case UNREACHABLE -> t("shell.signOn.unreachable");
            case FAILED -> t("shell.signOn.failed");
        };
    }

    private static LoginI18n words(String failure) {
        LoginI18n words = LoginI18n.createDefault();
        LoginI18n.Form fields = words.getForm();
        fields.setTitle("");
        fields.setUsername(t("organisation.member.email"));
        fields.setPassword(t("organisation.password"));
        fields.setSubmit(t("shell.login.submit"));
        LoginI18n.ErrorMessage error = words.getErrorMessage();
        error.setTitle(t("shell.login.failed.title"));
        error.setMessage(failure);
        error.setUsername(t("organisation.email.missing"));
        error.setPassword(t("organisation.password.missing"));
        return words;
    }
}
