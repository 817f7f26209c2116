package nl.privacyspiegel.privacytest.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.privacytest.grading.OwnVerdict;
import nl.privacyspiegel.privacytest.grading.OwnVerdicts;
import nl.privacyspiegel.quiz.AnswerGrade;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.PageParts;
import org.jspecify.annotations.Nullable;

/** What the reader judged of the answers to one question, to look through and to change. */
@Route("afnames/:id/nakijken/:question/mijn")
@RolesAllowed(Role.ASSESSOR_NAME)
class OwnVerdictsView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 25;

    private final transient OwnVerdicts verdicts;
    private final Div cards = new Div();
    private final Paragraph count = PageParts.live(new Paragraph());
    private CampaignId campaign = CampaignId.random();
    private String question = "";

    OwnVerdictsView(OwnVerdicts verdicts) {
        this.verdicts = verdicts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        campaign = GradingView.id(event);
        question = event.getRouteParameters().get("question").orElseThrow(NotFoundException::new);
        try {
            build(verdicts.of(campaign, question));
        } catch (RuleViolation notNow) {
            event.forwardTo(GradingView.class, GradingView.parameters(campaign));
        }
    }

    private void build(OwnVerdicts.OfQuestion own) {
        clear();
        backTo(new RouterLink(
                t("privacytest.grading.own.back"),
                GradingQuestionView.class,
                GradingQuestionView.parameters(campaign, question)));
        title(t("privacytest.grading.own.title", own.code()));
        lead(t("privacytest.grading.own.lead"));
        if (own.verdicts().isEmpty()) {
            add(PageParts.empty(
                    t("privacytest.grading.own.none.title"),
                    t("privacytest.grading.own.none.text"),
                    PageParts.primary(
                            t("privacytest.grading.continue"),
                            () -> UI.getCurrent()
                                    .navigate(
                                            GradingQuestionView.class,
                                            GradingQuestionView.parameters(campaign, question)))));
            return;
        }
        Select<AnswerGrade> which = which(own.gradings());
        which.addValueChangeListener(event -> show(which.getOptionalValue().orElse(null)));
        Div left = new Div(new H2(own.question()), which, count, cards);
        Div columns =
                new Div(left, new Aside(new ModelAnswer(own.image(), own.modelAnswer(), own.rubric(), own.gradings())));
        columns.addClassName("ps-question-columns");
        add(columns);
        show(own.verdicts());
    }

    private static Select<AnswerGrade> which(List<AnswerGrade> gradings) {
        Select<AnswerGrade> which = new Select<>();
        which.setLabel(t("privacytest.grading.own.which"));
        which.setEmptySelectionAllowed(true);
        which.setEmptySelectionCaption(t("privacytest.grading.own.all"));
        which.setItems(gradings);
        which.setItemLabelGenerator(
                grading -> grading == null ? t("privacytest.grading.own.all") : GradingWords.word(grading));
        return which;
    }

    private void show(@Nullable AnswerGrade only) {
        try {
            show(verdicts.of(campaign, question).verdicts().stream()
                    .filter(each -> only == null || each.verdict() == only)
                    .toList());
        } catch (RuleViolation comparedMeanwhile) {
            getUI().ifPresent(ui -> ui.navigate(GradingView.class, GradingView.parameters(campaign)));
        }
    }

    private void show(List<OwnVerdict> chosen) {
        cards.removeAll();
        count.setText(t("privacytest.grading.own.count", chosen.size()));
        more(chosen);
    }

    /** The first of what is left, and a button for the rest. */
    private void more(List<OwnVerdict> left) {
        left.stream().limit(AT_ONCE).forEach(verdict -> cards.add(card(verdict)));
        if (left.size() > AT_ONCE) {
            Div row = PageParts.row();
            Button more = PageParts.button(t("privacytest.grading.own.more", left.size() - AT_ONCE), () -> {
                cards.remove(row);
                more(left.subList(AT_ONCE, left.size()));
            });
            row.add(more);
            cards.add(row);
        }
    }

    private Section card(OwnVerdict verdict) {
        Paragraph text = PageParts.typed(verdict.text());
        text.addClassName("ps-answer");
        text.getElement().setAttribute("dir", "auto");
        Section card = new Section(
                text,
                PageParts.muted(GradingWords.equalAnswers(verdict.equalAnswers())),
                new VerdictChoice(
                        verdict.gradings(),
                        verdict.verdict(),
                        grading -> PageParts.attempt(() -> verdicts.change(verdict.group(), grading))));
        card.addClassName("ps-card");
        return card;
    }
}
