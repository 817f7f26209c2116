package nl.privacyspiegel.shell;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import nl.privacyspiegel.organisation.entry.PasswordProof;
import nl.privacyspiegel.organisation.entry.SecondStep;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import org.springframework.core.env.Environment;

/** Who typed the right password types the code of the app here, or a recovery code. */
@Route(value = "tweede-stap", autoLayout = false)
@AnonymousAllowed
class SecondStepView extends Outside implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient SecondStep steps;

    SecondStepView(SecondStep steps, Environment environment) {
        super("shell.secondStep.title", environment);
        this.steps = steps;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<PasswordProof> proof = HalfLogin.current().filter(steps::isOpen);
        if (proof.isEmpty() || !LoginFailures.nextPage(proof.get()).equals(LoginFailures.SECOND_STEP)) {
            event.forwardTo(LoginView.class);
            return;
        }
        content.removeAll();
        content.add(new H1(t("shell.secondStep.title")));
        if (event.getLocation().getQueryParameters().getParameters().containsKey("error")) {
            content.add(PageParts.callout(
                    Tone.ERROR, LoginWords.failure("shell.secondStep.failed", LoginWords.wait(event))));
        }
        CodeField code = CodeField.orRecoveryCode();
        code.getElement().setAttribute("name", SecondStepFilter.CODE);
        code.setAutofocus(true);
        content.add(
                new Paragraph(t("shell.secondStep.lead")),
                new PostForm(LoginFailures.SECOND_STEP, t("shell.login.submit"), code),
                PageParts.row(PageParts.quiet(t("shell.secondStep.other"), SecondStepView::startAgain)));
    }

    static void startAgain() {
        HalfLogin.forget();
        UI.getCurrent().navigate(LoginView.class);
    }
}
