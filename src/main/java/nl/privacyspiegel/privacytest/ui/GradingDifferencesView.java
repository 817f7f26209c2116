package nl.privacyspiegel.privacytest.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.privacytest.grading.GradingDifference;
import nl.privacyspiegel.privacytest.grading.Gradings;
import nl.privacyspiegel.quiz.AnswerGrade;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import org.jspecify.annotations.Nullable;

/** The answers that two graders judged differently, to talk about and decide together. */
@Route("afnames/:id/nakijkverschillen")
@RolesAllowed(Role.ASSESSOR_NAME)
class GradingDifferencesView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Gradings gradings;
    private final Paragraph left = PageParts.live(new Paragraph());

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
        Paragraph text = PageParts.typed(difference.text());
        text.addClassName("ps-answer");
        text.getElement().setAttribute("dir", "auto");
        Paragraph outcome = PageParts.live(new Paragraph());
        Map<AnswerGrade, Button> choices = new EnumMap<>(AnswerGrade.class);
        Div row = PageParts.row();
        row.addClassName("ps-choices");
        for (AnswerGrade grading : difference.gradings()) {
            Button choice = PageParts.button(word(grading), () -> settle(id, difference, grading, choices, outcome));
            choices.put(grading, choice);
            row.add(choice);
        }
        chosen(difference.settled(), choices, outcome);
        return PageParts.card(
                t("privacytest.grading.question.named", difference.code(), difference.question()),
                text,
                PageParts.muted(GradingWords.equalAnswers(difference.equalAnswers())),
                PageParts.row(
                        PageParts.mark(Tone.INFO, t("privacytest.grading.differences.first", word(difference.first()))),
                        PageParts.mark(
                                Tone.INFO, t("privacytest.grading.differences.second", word(difference.second())))),
                new Paragraph(t("privacytest.grading.differences.choose")),
                row,
                outcome);
    }

    private void settle(
            CampaignId id,
            GradingDifference difference,
            AnswerGrade grading,
            Map<AnswerGrade, Button> choices,
            Paragraph outcome) {
        if (PageParts.attempt(() -> gradings.settle(difference.group(), grading))) {
            chosen(grading, choices, outcome);
            left.setText(left(gradings.differences(id)));
        }
    }

    private static void chosen(@Nullable AnswerGrade settled, Map<AnswerGrade, Button> choices, Paragraph outcome) {
        outcome.setText(settled == null ? "" : t("privacytest.grading.differences.settled", word(settled)));
        choices.forEach((grading, choice) -> {
            choice.setThemeVariant(ButtonVariant.LUMO_PRIMARY, grading == settled);
            choice.getElement().setAttribute("aria-pressed", Boolean.toString(grading == settled));
        });
    }

    private static String word(AnswerGrade grading) {
        return t(grading.translationKey());
    }
}
