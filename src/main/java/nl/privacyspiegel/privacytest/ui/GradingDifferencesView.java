package nl.privacyspiegel.privacytest.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.privacytest.CampaignId;
import nl.privacyspiegel.privacytest.Grading;
import nl.privacyspiegel.privacytest.GradingDifference;
import nl.privacyspiegel.privacytest.Gradings;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ui.Kit;
import nl.privacyspiegel.shared.ui.Kit.Tone;
import nl.privacyspiegel.shared.ui.Page;

/** The answers that two graders judged differently, to talk about and decide together. */
@Route("afnames/:id/nakijkverschillen")
@RolesAllowed(Role.ASSESSOR_NAME)
class GradingDifferencesView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Gradings gradings;
    private final Paragraph left = Kit.live(new Paragraph());

    GradingDifferencesView(Gradings gradings) {
        this.gradings = gradings;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CampaignId id = GradingView.id(event);
        try {
            show(id, gradings.differences(id));
        } catch (RuleViolation notNow) {
            event.forwardTo(GradingView.class, GradingView.parameters(id));
        }
    }

    private void show(CampaignId id, List<GradingDifference> differences) {
        clear();
        backTo(new RouterLink(t("privacytest.grading.toOverview"), GradingView.class, GradingView.parameters(id)));
        title(t("privacytest.grading.differences.title"));
        lead(t("privacytest.grading.differences.lead"));
        left.setText(left(differences));
        add(left);
        differences.forEach(difference -> add(card(id, difference)));
    }

    private static String left(List<GradingDifference> differences) {
        return t(
                "privacytest.grading.differences.left",
                differences.stream().filter(GradingDifference::isOpen).count());
    }

    private Section card(CampaignId id, GradingDifference difference) {
        Paragraph text = new Paragraph(difference.text());
        text.addClassNames("ps-typed", "ps-answer");
        Paragraph outcome = Kit.live(new Paragraph());
        Grading settled = difference.settled();
        if (settled != null) {
            outcome.setText(outcome(settled));
        }
        Div choices = Kit.row();
        choices.addClassName("ps-gradings");
        for (Grading grading : difference.gradings()) {
            choices.add(Kit.button(word(grading), () -> settle(id, difference, grading, outcome)));
        }
        return Kit.card(
                t("privacytest.grading.question.named", difference.code(), difference.question()),
                text,
                Kit.muted(GradingWords.equalAnswers(difference.equalAnswers())),
                Kit.row(
                        Kit.mark(Tone.INFO, t("privacytest.grading.differences.first", word(difference.first()))),
                        Kit.mark(Tone.INFO, t("privacytest.grading.differences.second", word(difference.second())))),
                new Paragraph(t("privacytest.grading.differences.choose")),
                choices,
                outcome);
    }

    private void settle(CampaignId id, GradingDifference difference, Grading grading, Paragraph outcome) {
        if (Kit.attempt(() -> gradings.settle(difference.group(), grading))) {
            outcome.setText(outcome(grading));
            left.setText(left(gradings.differences(id)));
        }
    }

    private static String outcome(Grading grading) {
        return t("privacytest.grading.differences.settled", word(grading));
    }

    private static String word(Grading grading) {
        return t(grading.translationKey());
    }
}
