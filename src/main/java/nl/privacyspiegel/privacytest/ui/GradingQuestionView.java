package nl.privacyspiegel.privacytest.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.privacytest.grading.AnswerGroupId;
import nl.privacyspiegel.privacytest.grading.AnswerToGrade;
import nl.privacyspiegel.privacytest.grading.GradingOverview;
import nl.privacyspiegel.privacytest.grading.Gradings;
import nl.privacyspiegel.privacytest.grading.QuestionProgress;
import nl.privacyspiegel.quiz.AnswerGrade;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.PageParts;

/** The answers to one question, one after the other, each with the model answer beside it. */
@Route("afnames/:id/nakijken/:question")
@RolesAllowed(Role.ASSESSOR_NAME)
class GradingQuestionView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Gradings gradings;
    private final GradingPanel panel = new GradingPanel(this, this::grade, this::undo);
    private final Div after = new Div();
    private final Div beside = new Div();
    private final Div own = new Div();
    private final ArrayDeque<AnswerGroupId> graded = new ArrayDeque<>();
    private CampaignId campaign = CampaignId.random();
    private String question = "";

    GradingQuestionView(Gradings gradings) {
        this.gradings = gradings;
    }

    static RouteParameters parameters(CampaignId campaign, String question) {
        return new RouteParameters(new RouteParam("id", campaign.toString()), new RouteParam("question", question));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        campaign = GradingView.id(event);
        question = event.getRouteParameters().get("question").orElseThrow(NotFoundException::new);
        try {
            build(progress(gradings.overview(campaign)));
            show(gradings.next(campaign, question));
            if (panel.answer().isPresent()) {
                panel.focusAnswer();
            }
        } catch (RuleViolation notNow) {
            event.forwardTo(GradingView.class, GradingView.parameters(campaign));
        }
    }

    private QuestionProgress progress(GradingOverview overview) {
        return overview.questions().stream()
                .filter(each -> each.id().equals(question))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private void build(QuestionProgress progress) {
        clear();
        graded.clear();
        beside.removeAll();
        own.removeAll();
        own.add(new RouterLink(
                t("privacytest.grading.own.link"), OwnVerdictsView.class, parameters(campaign, question)));
        backTo(new RouterLink(
                t("privacytest.grading.toOverview"), GradingView.class, GradingView.parameters(campaign)));
        title(t("privacytest.grading.question.title", progress.code()));
        Div left = new Div(new H2(progress.text()), panel, after, own);
        Div columns = new Div(left, new Aside(beside));
        columns.addClassName("ps-question-columns");
        add(columns);
    }

    private void grade(AnswerGrade grading) {
        panel.answer().ifPresent(answer -> {
            if (PageParts.attempt(() -> gradings.grade(answer.group(), grading))) {
                graded.push(answer.group());
            }
            next();
        });
    }

    private void undo() {
        boolean nothingWasShown = panel.answer().isEmpty();
        AnswerGroupId last = graded.poll();
        if (last != null && !PageParts.attempt(() -> show(Optional.of(gradings.undo(last))))) {
            next();
        }
        if (panel.answer().isPresent() && (nothingWasShown || graded.isEmpty())) {
            panel.focusAnswer();
        }
    }

    private void next() {
        try {
            show(gradings.next(campaign, question));
        } catch (RuleViolation publishedMeanwhile) {
            UI.getCurrent().navigate(GradingView.class, GradingView.parameters(campaign));
        }
    }

    private void show(Optional<AnswerToGrade> answer) {
        after.removeAll();
        own.setVisible(true);
        if (answer.isPresent()) {
            panel.show(answer.get(), !graded.isEmpty());
            if (beside.getComponentCount() == 0) {
                explain(answer.get());
            }
        } else {
            GradingOverview overview = gradings.overview(campaign);
            panel.showReady(progress(overview), !graded.isEmpty() && !overview.isFixed());
            own.setVisible(!overview.isFixed());
            Button on = onwards(overview);
            after.add(PageParts.row(on));
            on.focus();
        }
    }

    private void explain(AnswerToGrade answer) {
        beside.add(new ModelAnswer(answer.image(), answer.modelAnswer(), answer.rubric(), answer.gradings()));
    }

    private Button onwards(GradingOverview overview) {
        return following(overview)
                .map(other -> PageParts.primary(
                        t("privacytest.grading.nextQuestion", other.code()),
                        () -> UI.getCurrent().navigate(GradingQuestionView.class, parameters(campaign, other.id()))))
                .orElseGet(() -> PageParts.primary(
                        t("privacytest.grading.toOverview"),
                        () -> UI.getCurrent().navigate(GradingView.class, GradingView.parameters(campaign))));
    }

    /** The first question after this one, going round, with something for this grader. */
    private Optional<QuestionProgress> following(GradingOverview overview) {
        List<QuestionProgress> all = overview.questions();
        int here = all.indexOf(progress(overview));
        return IntStream.range(1, all.size())
                .mapToObj(step -> all.get((here + step) % all.size()))
                .filter(other -> other.forMe() > 0)
                .findFirst();
    }
}
