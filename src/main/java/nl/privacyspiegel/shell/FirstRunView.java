package nl.privacyspiegel.shell;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import nl.privacyspiegel.organisation.EmailAddress;
import nl.privacyspiegel.organisation.FirstRun;
import nl.privacyspiegel.organisation.MemberData;
import nl.privacyspiegel.organisation.Password;
import nl.privacyspiegel.organisation.SingleSignOnSettings;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ShortText;
import nl.privacyspiegel.shared.ui.FieldRules;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import nl.privacyspiegel.shared.ui.Texts;
import nl.privacyspiegel.shell.transport.BetweenSteps;
import org.springframework.core.env.Environment;

/** Makes the organisation and its first administrator, for who can read the console of the server. */
@Route(value = "eerste-keer", autoLayout = false)
@AnonymousAllowed
class FirstRunView extends Outside implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient FirstRun firstRun;
    private final TextField code = new TextField(t("shell.firstRun.code"));
    private final TextField organisation = new TextField(t("shell.firstRun.organisation"));
    private final TextField name = new TextField(t("organisation.member.name"));
    private final TextField jobFunction = new TextField(t("organisation.member.function"));
    private final EmailField email = new EmailField(t("organisation.member.email"));
    private final PasswordField password = new PasswordField(t("organisation.password"));
    private final Checkbox alsoAssessor = new Checkbox(t("shell.firstRun.alsoAssessor"));
    private final Div problem = new Div();
    private final transient FieldRules rules = rules();

    FirstRunView(FirstRun firstRun, SingleSignOnSettings singleSignOn, Environment environment) {
        super("shell.firstRun.title", environment);
        this.firstRun = firstRun;
        code.setHelperText(t("shell.firstRun.code.help"));
        code.setAutocomplete(Autocomplete.OFF);
        jobFunction.setHelperText(t("organisation.member.function.help"));
        if (singleSignOn.localPasswords()) {
            rules.rule(password, text -> new Password(text).requireHardToGuess(name.getValue(), email.getValue()));
        } else {
            password.setVisible(false);
            email.setHelperText(t("shell.firstRun.email.signOn"));
        }
        password.setHelperText(t("organisation.password.help", Password.SHORTEST));
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        alsoAssessor.setHelperText(t("shell.firstRun.alsoAssessor.help"));
        organisation.setHelperText(t("shell.firstRun.organisation.help"));
        Div form = new Div(
                code,
                organisation,
                name,
                jobFunction,
                email,
                password,
                alsoAssessor,
                problem,
                PageParts.row(PageParts.primary(t("shell.firstRun.submit"), this::submit)));
        form.addClassName("ps-form");
        content.add(new H1(t("shell.firstRun.title")), new Paragraph(t("shell.firstRun.lead")), form);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!firstRun.isNeeded()) {
            event.forwardTo(LoginView.class);
            return;
        }
        BetweenSteps.FIRST_RUN.begin(VaadinSession.getCurrent().getSession()::setAttribute);
    }

    private FieldRules rules() {
        FieldRules fields = new FieldRules();
        fields.required(code, "organisation.firstRun.codeMissing");
        fields.rule(organisation, text -> ShortText.require(text, "organisation.firstRun.organisationMissing"));
        fields.rule(name, text -> ShortText.require(text, "organisation.member.name.missing"));
        fields.rule(jobFunction, text -> ShortText.require(text, "organisation.member.function.missing"));
        fields.rule(email, EmailAddress::new);
        return fields;
    }

    private void submit() {
        problem.removeAll();
        if (!rules.pass()) {
            return;
        }
        try {
            firstRun.complete(
                    code.getValue(),
                    organisation.getValue(),
                    new MemberData(name.getValue(), jobFunction.getValue(), new EmailAddress(email.getValue())),
                    password.isVisible() ? new Password(password.getValue()) : null,
                    alsoAssessor.getValue());
        } catch (RuleViolation violation) {
            problem.add(PageParts.callout(Tone.ERROR, Texts.of(violation)));
            return;
        }
        UI.getCurrent().navigate(LoginView.class, QueryParameters.of("klaar", ""));
    }
}
