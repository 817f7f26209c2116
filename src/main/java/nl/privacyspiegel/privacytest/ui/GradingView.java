package nl.privacyspiegel.privacytest.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.privacytest.grading.GradingOverview;
import nl.privacyspiegel.privacytest.grading.Gradings;
import nl.privacyspiegel.privacytest.grading.QuestionProgress;
import nl.privacyspiegel.shared.Ids;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ui.Links;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import nl.privacyspiegel.shared.ui.Questions;
import nl.privacyspiegel.shared.ui.Table;
import nl.privacyspiegel.shared.ui.Texts;

/** How far the grading of a campaign is, what is still missing, and the step that publishes it. */
@Route("afnames/:id/nakijken")
@RolesAllowed(Role.ASSESSOR_NAME)
class GradingView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Gradings gradings;

    GradingView(Gradings gradings) {
        this.gradings = gradings;
    }

    static RouteParameters parameters(CampaignId id) {
        return new RouteParameters("id", id.toString());
    }

    static CampaignId id(BeforeEnterEvent event) {
        return new CampaignId(Ids.parse(event.getRouteParameters().get("id").orElseThrow(NotFoundException::new)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CampaignId id = id(event);
        try {
            show(gradings.overview(id));
        } catch (RuleViolation notNow) {
            clear();
            toCampaign(id);
            title(t("privacytest.grading.title"));
            add(PageParts.callout(Tone.INFO, Texts.of(notNow)));
        }
    }

    private void toCampaign(CampaignId id) {
        backTo(Links.page("afnames/" + id, t("privacytest.grading.toCampaign")));
    }

    private void show(GradingOverview overview) {
        clear();
        toCampaign(overview.campaign());
        title(t("privacytest.grading.of", overview.name()));
        lead(t("privacytest.grading.lead"));
        LocalDate gradedOn = overview.gradedOn();
        LocalDate deleteOn = overview.deleteOn();
        if (gradedOn != null) {
            add(PageParts.callout(Tone.GOOD, t("privacytest.grading.publish.on", Texts.day(gradedOn))));
        } else if (deleteOn != null) {
            add(PageParts.callout(Tone.INFO, t("privacytest.grading.deleteOn", Texts.day(deleteOn))));
        }
        if (!overview.tooFew().isEmpty()) {
            add(PageParts.callout(
                    Tone.INFO,
                    t(
                            overview.isTooSmall() ? "privacytest.grading.few.all" : "privacytest.grading.few.some",
                            overview.smallest())));
        }
        if (overview.forMe() > 0 && !overview.isPublished()) {
            actions(PageParts.primary(t("privacytest.grading.continue"), () -> goOn(overview)));
        }
        add(questions(overview), agreement(overview));
        if (!overview.isPublished()) {
            add(publishing(overview));
        }
    }

    private static void goOn(GradingOverview overview) {
        overview.questions().stream()
                .filter(question -> question.forMe() > 0)
                .findFirst()
                .ifPresent(question -> UI.getCurrent()
                        .navigate(
                                GradingQuestionView.class,
                                GradingQuestionView.parameters(overview.campaign(), question.id())));
    }

    private static Table<QuestionProgress> questions(GradingOverview overview) {
        Table<QuestionProgress> table = new Table<>(t("privacytest.grading.questions"));
        if (overview.isPublished()) {
            table.column(t("privacytest.grading.question"), GradingView::named);
        } else {
            table.component(
                    t("privacytest.grading.question"),
                    question -> question.tooFew()
                            ? new Span(named(question))
                            : new RouterLink(
                                    named(question),
                                    GradingQuestionView.class,
                                    GradingQuestionView.parameters(overview.campaign(), question.id())));
        }
        return table.column(
                        t("privacytest.grading.first"),
                        each -> each.tooFew() ? t("privacytest.grading.few") : share(each.graded(), each.groups()))
                .column(t("privacytest.grading.second"), each -> share(each.secondDone(), each.secondWanted()))
                .column(t("privacytest.grading.all"), each -> share(each.done(), each.wanted()))
                .column(t("privacytest.grading.differences"), GradingView::differences)
                .column(t("privacytest.grading.kappa"), each -> GradingWords.kappa(each.agreement()))
                .rows(overview.questions());
    }

    private static String named(QuestionProgress question) {
        return t("privacytest.grading.question.named", question.code(), question.text());
    }

    private static String differences(QuestionProgress question) {
        return question.agreement() == null ? t("privacytest.grading.later") : Integer.toString(question.differences());
    }

    private static String share(int done, int wanted) {
        return wanted == 0 ? t("privacytest.grading.none") : t("privacytest.grading.share", done, wanted);
    }

    private static Section agreement(GradingOverview overview) {
        return PageParts.card(
                t("privacytest.grading.agreement"),
                new Paragraph(GradingWords.agreement(overview.agreement())),
                new Paragraph(t("privacytest.grading.agreement.help")));
    }

    private Section publishing(GradingOverview overview) {
        Section card = PageParts.card(t("privacytest.grading.publish.title"));
        if (overview.isPublishable()) {
            Div row = PageParts.row(PageParts.primary(t("privacytest.grading.publish"), () -> publish(overview)));
            if (overview.settled() > 0) {
                row.add(PageParts.button(t("privacytest.grading.differences.again"), () -> differences(overview)));
            }
            card.add(PageParts.callout(Tone.GOOD, t("privacytest.grading.publish.ready")), row);
            return card;
        }
        UnorderedList list = new UnorderedList();
        missing(list, "privacytest.grading.missing.first", overview.firstMissing());
        missing(list, "privacytest.grading.missing.second", overview.secondMissing());
        missing(list, "privacytest.grading.missing.differences", overview.differences());
        Div missing = PageParts.callout(Tone.WARNING, t("privacytest.grading.missing"));
        missing.add(list);
        card.add(missing);
        if (overview.differences() > 0) {
            Runnable open = () -> differences(overview);
            String words = t("privacytest.grading.differences.open");
            card.add(PageParts.row(
                    overview.forMe() > 0 ? PageParts.button(words, open) : PageParts.primary(words, open)));
        }
        if (overview.isWaivable()) {
            card.add(
                    new Paragraph(t("privacytest.grading.waive.help")),
                    PageParts.row(PageParts.button(t("privacytest.grading.waive"), () -> waive(overview))));
        }
        return card;
    }

    private static void differences(GradingOverview overview) {
        UI.getCurrent().navigate(GradingDifferencesView.class, parameters(overview.campaign()));
    }

    private static void missing(UnorderedList list, String key, int number) {
        if (number > 0) {
            list.add(new ListItem(t(key, number)));
        }
    }

    private void publish(GradingOverview overview) {
        Questions.confirm(
                t("privacytest.grading.publish.confirm.title"),
                t("privacytest.grading.publish.confirm.text"),
                t("privacytest.grading.publish"),
                () -> {
                    if (PageParts.attempt(() -> gradings.publish(overview.campaign()))) {
                        PageParts.say(t("privacytest.grading.publish.done"));
                    }
                    show(gradings.overview(overview.campaign()));
                });
    }

    private void waive(GradingOverview overview) {
        Questions.confirm(
                t("privacytest.grading.waive.confirm.title"),
                t("privacytest.grading.waive.confirm.text", overview.secondMissing()),
                t("privacytest.grading.waive"),
                () -> {
                    if (PageParts.attempt(() -> gradings.waiveSecondGrading(overview.campaign()))) {
                        PageParts.say(t("privacytest.grading.waive.done"));
                    }
                    show(gradings.overview(overview.campaign()));
                });
    }
}
