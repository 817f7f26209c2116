package nl.privacyspiegel.privacytest.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.remembered.ChartExports;
import nl.privacyspiegel.privacytest.Results;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.privacytest.campaign.ResultDownloads;
import nl.privacyspiegel.privacytest.outcome.CampaignComparison;
import nl.privacyspiegel.privacytest.outcome.CampaignResults;
import nl.privacyspiegel.privacytest.outcome.CampaignResults.Header;
import nl.privacyspiegel.privacytest.outcome.CampaignResults.ResultUnit;
import nl.privacyspiegel.privacytest.results.Chance;
import nl.privacyspiegel.privacytest.results.Disclosed;
import nl.privacyspiegel.quiz.QuizChanges;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.shared.Ids;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.chart.ChartSpec;
import nl.privacyspiegel.shared.ui.ChangeWords;
import nl.privacyspiegel.shared.ui.ChartFigure;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.Fold;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import nl.privacyspiegel.shared.ui.Texts;

/** Two campaigns of one quiz side by side, for a unit that is shown in both. */
@Route("afnames/:campaign/resultaten/vergelijk/:other")
@RolesAllowed({Role.ASSESSOR_NAME, Role.MANAGEMENT_NAME, Role.SUPERVISOR_NAME})
class CampaignComparisonView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String OTHER = "other";

    private final transient Results results;
    private final transient List<ResultDownloads> downloads;
    private final transient ChartExports exports;

    CampaignComparisonView(Results results, List<ResultDownloads> downloads, ChartExports exports) {
        this.exports = exports;
        this.results = results;
        this.downloads = downloads;
    }

    static RouteParameters parameters(CampaignId now, CampaignId then) {
        RouteParam campaign = new RouteParam("campaign", now.toString());
        return new RouteParameters(campaign, new RouteParam(OTHER, then.toString()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CampaignId id = ResultsView.campaign(event);
        CampaignId other =
                new CampaignId(Ids.parse(event.getRouteParameters().get(OTHER).orElseThrow(NotFoundException::new)));
        if (results.earlier(id).stream().noneMatch(earlier -> earlier.id().equals(other))) {
            throw new NotFoundException();
        }
        CampaignResults now = results.get(id);
        CampaignResults then = results.get(other);
        List<ResultUnit> units = CampaignComparison.units(now, then);
        clear();
        head(now.header(), then.header());
        if (units.isEmpty()) {
            add(PageParts.callout(Tone.INFO, t("privacytest.compare.noUnit")));
        } else {
            show(now, then, units, UnitChoice.chosen(event, units));
        }
    }

    private void head(Header now, Header then) {
        RouterLink back = new RouterLink("", ResultsView.class, ResultsView.parameters(now.id()));
        back.add(ContentLanguage.sentence("privacytest.results.title", ContentLanguage.TYPED.content(now.name())));
        backTo(back);
        title(t("privacytest.compare.title"));
        lead(ContentLanguage.sentence(
                "privacytest.compare.facts",
                ContentLanguage.TYPED.content(ResultWords.campaign(then)),
                ContentLanguage.TYPED.content(ResultWords.campaign(now))));
    }

    private void show(CampaignResults now, CampaignResults then, List<ResultUnit> units, ResultUnit unit) {
        Div row = new Div(UnitChoice.of(
                units,
                unit,
                CampaignComparisonView.class,
                parameters(now.header().id(), then.header().id())));
        row.addClassNames("ps-row", "ps-no-print", "ps-choice");
        add(row);
        switch (CampaignComparison.of(now, then, unit.id())) {
            case Disclosed.Shown<CampaignComparison>(CampaignComparison comparison) ->
                content(comparison, unit, now.quiz());
            case Disclosed.Suppressed<CampaignComparison>() ->
                add(PageParts.callout(Tone.INFO, t("privacytest.compare.nothing", unit.name(), now.groupSize())));
        }
    }

    private void content(CampaignComparison comparison, ResultUnit unit, QuizData quiz) {
        files(downloads.stream()
                .flatMap(each ->
                        each.comparing(comparison.now().id(), comparison.then().id(), unit.id()).stream())
                .map(ResultsView::link));
        comparison.whole().flatMap(whole -> whole.scores().move()).ifPresent(move -> {
            Div headline = new Div(new Paragraph(t(
                    move.translationKey(),
                    unit.name(),
                    move.from().format(Texts.locale()),
                    move.to().format(Texts.locale()))));
            headline.addClassName("ps-headline");
            add(headline);
        });
        add(new Paragraph(t(
                "privacytest.compare.submissions",
                unit.name(),
                comparison.submissionsThen(),
                comparison.submissionsNow())));
        add(PageParts.callout(Tone.INFO, t("privacytest.compare.people")));
        if (comparison.questions().isEmpty()) {
            add(PageParts.callout(Tone.INFO, t("privacytest.compare.noQuestion")));
        } else {
            add(new H2(t("privacytest.compare.topics")), new Paragraph(t("privacytest.compare.topics.over")));
            ContentLanguage language = ResultWords.language(quiz);
            ChartSpec topics = ResultCharts.topics(comparison, quiz);
            Div chart = new Div(new ChartFigure(topics, language)
                    .concluding(ResultCharts.conclusion(comparison, quiz), language)
                    .withFiles("privacytests-vergeleken", format -> exports.record(unit.id(), topics.title(), format)));
            chart.addClassName("ps-compared-topics");
            add(chart, ResultTables.topicPairs(comparison, quiz));
            add(
                    new H2(t("privacytest.compare.questions")),
                    new Paragraph(
                            t("privacytest.chance.summary", comparison.count(Chance.UNLIKELY), comparison.judged())),
                    new Fold(t("privacytest.chance.terms"), new Paragraph(t("privacytest.chance.terms.text"))),
                    ResultTables.questionPairs(comparison, quiz));
        }
        if (!comparison.changed().isEmpty()
                || !comparison.onlyThen().isEmpty()
                || !comparison.onlyNow().isEmpty()) {
            UnorderedList list = new UnorderedList();
            comparison.changed().forEach(changed -> list.add(changed(changed, quiz)));
            comparison.onlyThen().forEach(question -> list.add(only(question, comparison.then(), quiz)));
            comparison.onlyNow().forEach(question -> list.add(only(question, comparison.now(), quiz)));
            add(
                    new H2(t("privacytest.compare.incomparable")),
                    new Paragraph(t("privacytest.compare.incomparable.why")),
                    list);
        }
    }

    private static ListItem changed(CampaignComparison.Changed changed, QuizData quiz) {
        ContentLanguage language = ResultWords.language(quiz);
        ListItem item = new ListItem(ResultWords.question(changed.now(), language));
        item.add(new Paragraph(t(changed.reasonKey())));
        item.add(ChangeWords.difference(
                QuizChanges.wording(changed.then()), QuizChanges.wording(changed.now()), language));
        return item;
    }

    private static ListItem only(QuizQuestion question, Header campaign, QuizData quiz) {
        ListItem item = new ListItem();
        item.add(ResultWords.question(question, ResultWords.language(quiz)));
        Span where = new Span(" ");
        where.add(ContentLanguage.sentence(
                "privacytest.compare.only", ContentLanguage.TYPED.content(ResultWords.campaign(campaign))));
        item.add(where);
        return item;
    }
}
