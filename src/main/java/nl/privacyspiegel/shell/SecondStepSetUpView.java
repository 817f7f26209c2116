package nl.privacyspiegel.shell;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.organisation.entry.PasswordProof;
import nl.privacyspiegel.organisation.entry.SecondFactorOffer;
import nl.privacyspiegel.organisation.entry.SecondStep;
import nl.privacyspiegel.shared.ui.PageParts;
import org.springframework.core.env.Environment;

/** Whose role asks for a second step sets it up here, in the middle of the login. */
@Route(value = "tweede-stap/instellen", autoLayout = false)
@AnonymousAllowed
class SecondStepSetUpView extends Outside implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient SecondStep steps;

    SecondStepSetUpView(SecondStep steps, Environment environment) {
        super("shell.secondFactor.title", environment);
        this.steps = steps;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<PasswordProof> proof = HalfLogin.current().filter(steps::isOpen);
        if (proof.isEmpty()) {
            event.forwardTo(LoginView.class);
        } else if (proof.get().isComplete()) {
            show(new Paragraph(t("shell.secondFactor.done")), finish());
        } else if (proof.get().asksForSetUp()) {
            SecondFactorOffer offer = steps.offer(proof.get());
            show(
                    new Paragraph(t("shell.secondFactor.required")),
                    new SetUpSteps(offer, code -> confirm(proof.get(), offer, code)),
                    PageParts.row(PageParts.quiet(t("shell.secondStep.other"), SecondStepView::startAgain)));
        } else {
            event.forwardTo(SecondStepView.class);
        }
    }

    private void confirm(PasswordProof proof, SecondFactorOffer offer, String code) {
        SecondStep.SetUp done = steps.confirm(proof, offer, code);
        HalfLogin.keep(done.proof());
        show(new RecoveryCodeList(done.recoveryCodes()), finish());
    }

    private static PostForm finish() {
        return new PostForm(LoginFailures.SECOND_STEP, t("shell.secondFactor.continue"));
    }

    private void show(Component... parts) {
        content.removeAll();
        content.add(new H1(t("shell.secondFactor.title")));
        content.add(List.of(parts));
    }
}
