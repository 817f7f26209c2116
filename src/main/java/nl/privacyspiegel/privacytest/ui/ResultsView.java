package nl.privacyspiegel.privacytest.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.remembered.ChartExports;
import nl.privacyspiegel.organisation.subject.Suggestion;
import nl.privacyspiegel.organisation.subject.ui.Suggestions;
import nl.privacyspiegel.privacytest.Campaigns;
import nl.privacyspiegel.privacytest.Results;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.privacytest.campaign.CampaignState;
import nl.privacyspiegel.privacytest.campaign.CampaignSummary;
import nl.privacyspiegel.privacytest.campaign.ResultDownloads;
import nl.privacyspiegel.privacytest.outcome.CampaignResults;
import nl.privacyspiegel.privacytest.outcome.CampaignResults.Header;
import nl.privacyspiegel.privacytest.outcome.CampaignResults.Line;
import nl.privacyspiegel.privacytest.outcome.CampaignResults.ResultUnit;
import nl.privacyspiegel.privacytest.results.Disclosed;
import nl.privacyspiegel.privacytest.results.QuestionResult;
import nl.privacyspiegel.privacytest.results.TopicTable;
import nl.privacyspiegel.privacytest.subject.TopicSubjects;
import nl.privacyspiegel.quiz.QuizData.Topic;
import nl.privacyspiegel.shared.Ids;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.Fold;
import nl.privacyspiegel.shared.ui.Links;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import nl.privacyspiegel.shared.ui.PartOfList;
import nl.privacyspiegel.shared.ui.Texts;
import org.springframework.security.access.AccessDeniedException;

/** What came out of a campaign, for one of its units: topics that need attention first, then every question by topic. */
@Route("afnames/:campaign/resultaten")
@RolesAllowed({Role.ASSESSOR_NAME, Role.MANAGEMENT_NAME, Role.SUPERVISOR_NAME})
class ResultsView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String CAMPAIGN = "campaign";

    /** Units below each other on one page; the choice of a unit and the files have them all. */
    private static final int UNITS_OF_A_PART = 50;

    private final transient Results results;
    private final transient Campaigns campaigns;
    private final transient List<ResultDownloads> downloads;
    private final transient ChartExports exports;
    private final transient CurrentUser user;
    private final transient Suggestions suggestions;

    ResultsView(
            Results results,
            Campaigns campaigns,
            List<ResultDownloads> downloads,
            ChartExports exports,
            CurrentUser user,
            Suggestions suggestions) {
        this.user = user;
        this.suggestions = suggestions;
        this.campaigns = campaigns;
        this.exports = exports;
        this.results = results;
        this.downloads = downloads;
    }

    static RouteParameters parameters(CampaignId campaign) {
        return new RouteParameters(CAMPAIGN, campaign.value().toString());
    }

    static QueryParameters query(UnitId unit) {
        return UnitChoice.query(unit);
    }

    static CampaignId campaign(BeforeEnterEvent event) {
        return new CampaignId(Ids.parse(event.getRouteParameters().get(CAMPAIGN).orElseThrow(NotFoundException::new)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CampaignId id = campaign(event);
        try {
            CampaignResults found = results.get(id);
            show(
                    found,
                    UnitChoice.chosen(event, found.units()),
                    event.getLocation().getQueryParameters().getSingleParameter(PartOfList.PARAMETER));
        } catch (NotFoundException none) {
            later(notClosedYet(id).orElseThrow(() -> none));
        }
    }

    /** The campaign when it is not closed and the reader may know of it; who may not finds nothing, as before. */
    private Optional<CampaignSummary> notClosedYet(CampaignId id) {
        try {
            CampaignSummary known = campaigns.get(id).summary();
            return Optional.of(known)
                    .filter(each -> each.state() == CampaignState.DRAFT || each.state() == CampaignState.OPEN);
        } catch (NotFoundException | AccessDeniedException unknown) {
            return Optional.empty();
        }
    }

    private void later(CampaignSummary campaign) {
        clear();
        backTo(new RouterLink(
                t("privacytest.grading.toCampaign"), CampaignView.class, CampaignView.parameters(campaign.id())));
        title(t("privacytest.results.later.title"));
        ContentLanguage.Content name = ContentLanguage.TYPED.content(campaign.name());
        add(PageParts.callout(
                Tone.INFO,
                campaign.state() == CampaignState.OPEN
                        ? ContentLanguage.sentence(
                                "privacytest.results.later",
                                name,
                                Texts.day(campaign.period().lastDay()))
                        : ContentLanguage.sentence("privacytest.results.later.draft", name)));
    }

    private void show(CampaignResults found, ResultUnit unit, Optional<String> part) {
        clear();
        Header header = found.header();
        backTo(new RouterLink(t("privacytest.campaigns.title"), CampaignsView.class));
        title(
                t("privacytest.results.title", header.name()),
                ContentLanguage.sentence("privacytest.results.title", ContentLanguage.TYPED.content(header.name())));
        lead(ContentLanguage.sentence(
                "privacytest.results.facts",
                ResultWords.language(found.quiz()).content(header.quizName()),
                Integer.toString(header.quizNumber()),
                ResultWords.period(header.period()),
                unit.name(),
                ResultWords.submissions(unit.submissions()),
                found.groupSize()));
        download(header, unit);
        add(choices(found, unit));
        switch (unit.submissions()) {
            case Disclosed.Shown<Integer>(Integer submissions) -> content(found, unit, submissions);
            case Disclosed.Suppressed<Integer>() -> add(PageParts.callout(Tone.INFO, nothing(found, unit)));
        }
        units(found, unit, part);
        add(retention(header));
    }

    private static String nothing(CampaignResults found, ResultUnit unit) {
        return unit.id().equals(found.header().unit())
                ? t("privacytest.results.nothing", found.groupSize())
                : t("privacytest.results.nothing.unit", unit.name(), found.groupSize());
    }

    private void download(Header header, ResultUnit unit) {
        files(downloads.stream()
                .flatMap(each -> each.of(header.id(), unit.id()).stream())
                .map(ResultsView::link));
    }

    static Anchor link(ResultDownloads.Download download) {
        return Links.file(download.address(), t(download.labelKey()));
    }

    private Div choices(CampaignResults found, ResultUnit unit) {
        CampaignId id = found.header().id();
        Div row = new Div();
        row.addClassNames("ps-row", "ps-no-print", "ps-choice");
        if (found.units().size() > 1) {
            row.add(UnitChoice.of(found.units(), unit, ResultsView.class, parameters(id)));
        }
        results.earlier(id).forEach(earlier -> {
            RouterLink link = new RouterLink(
                    "", CampaignComparisonView.class, CampaignComparisonView.parameters(id, earlier.id()));
            link.add(ContentLanguage.sentence(
                    "privacytest.results.compare",
                    ContentLanguage.TYPED.content(earlier.name()),
                    Texts.day(earlier.closedOn())));
            link.setQueryParameters(query(unit.id()));
            row.add(link);
        });
        row.setVisible(row.getComponentCount() > 0);
        return row;
    }

    private void content(CampaignResults found, ResultUnit unit, int submissions) {
        List<Line> lines = found.lines(unit.id());
        List<TopicTable.Row> topics = found.topics(unit.id());
        headline(found, unit, topics).ifPresent(this::add);
        found.summary(unit.id())
                .ifPresent(summary -> add(
                        new H2(t("privacytest.summary.title")),
                        TestSummaryCard.of(
                                unit, summary, (title, format) -> exports.record(unit.id(), title, format))));
        cautions(found, lines);
        QuestionsByTopic questions = new QuestionsByTopic(
                topics, lines, submissions, found.quiz(), (title, format) -> exports.record(unit.id(), title, format));
        add(new H2(t("privacytest.results.topics")));
        add(ResultTables.topics(topics, found.quiz(), questions, suggested(found, unit)));
        Fold terms = new Fold(t("privacytest.results.terms"), new Paragraph(t("privacytest.results.terms.facility")));
        add(new H2(t("privacytest.results.questions.byTopic")), questions, terms);
    }

    /** What a hurried reader takes along: the mean score, and what was known least; empty when neither may be shown. */
    private static Optional<Div> headline(CampaignResults found, ResultUnit unit, List<TopicTable.Row> topics) {
        Div headline = new Div();
        headline.addClassName("ps-headline");
        found.summary(unit.id())
                .ifPresent(summary -> headline.add(new Paragraph(t(
                        "privacytest.results.headline",
                        unit.name(),
                        summary.mean().format(Texts.locale())))));
        TopicTable.leastKnown(topics)
                .ifPresent(lowest -> headline.add(new Paragraph(
                        ResultWords.language(found.quiz()).within(ResultWords.leastKnown(lowest, found.quiz())))));
        return Optional.of(headline).filter(said -> said.getComponentCount() > 0);
    }

    /** What one has to know to read the numbers right. */
    private void cautions(CampaignResults found, List<Line> lines) {
        found.cautions()
                .forEach(caution -> add(PageParts.callout(
                        Tone.WARNING, t(caution.key(), caution.arguments().toArray()))));
        if (lines.stream().anyMatch(Line::pending)) {
            add(PageParts.callout(Tone.INFO, t(found.header().pendingKey())));
        }
        if (lines.stream().anyMatch(Line::isOpenAndHidden)) {
            add(PageParts.callout(Tone.INFO, t("privacytest.results.wholeOnly")));
        }
        if (lines.stream().anyMatch(Line::isOfSmallGroup)
                || found.units().stream().anyMatch(each -> !each.submissions().isShown())) {
            add(PageParts.callout(Tone.INFO, t("privacytest.results.suppressed.explained", found.groupSize())));
        }
        if (lines.stream().anyMatch(ResultsView::isAbout)) {
            add(PageParts.callout(Tone.INFO, t("privacytest.results.ranges")));
        }
    }

    private static boolean isAbout(Line line) {
        return line.result() instanceof Disclosed.Shown<QuestionResult>(QuestionResult result) && !result.isExact();
    }

    /** Who reads the content of the unit can do something about a topic; others who may see results cannot. */
    private Function<Topic, List<Component>> suggested(CampaignResults found, ResultUnit unit) {
        if (!user.may(unit.id(), Role.contentReaders())) {
            return topic -> List.of();
        }
        Function<Suggestion, List<Component>> all = suggestions.of(unit.id());
        return topic -> all.apply(new Suggestion(
                TopicSubjects.ref(unit.id(), found.header().id(), topic.id()),
                found.quiz().key(),
                topic.advice(),
                topic.name(),
                topic.example() == null ? "" : t("privacytest.results.advice.example.said", topic.example()),
                topic.articles(),
                topic.effort()));
    }

    private void units(CampaignResults found, ResultUnit unit, Optional<String> asked) {
        if (found.units().size() == 1) {
            return;
        }
        PartOfList part = PartOfList.of(asked, found.units().size(), UNITS_OF_A_PART);
        add(new H2(t("privacytest.results.units")));
        part.steps((words, page) -> part(words, found, unit, page)).ifPresent(this::add);
        add(ResultTables.units(found, part.in(found.units(), UNITS_OF_A_PART)));
    }

    private static Component part(String words, CampaignResults found, ResultUnit unit, int page) {
        RouterLink link = new RouterLink(
                words, ResultsView.class, parameters(found.header().id()));
        link.setQueryParameters(query(unit.id()).merging(PartOfList.PARAMETER, Integer.toString(page)));
        return link;
    }

    private static Paragraph retention(Header header) {
        LocalDate deleted = header.answersDeletedOn();
        Paragraph line = new Paragraph(
                deleted == null
                        ? t("privacytest.results.retention", Texts.day(header.deleteOn()))
                        : t("privacytest.results.retention.done", Texts.day(deleted)));
        line.addClassName("ps-muted");
        return line;
    }
}
