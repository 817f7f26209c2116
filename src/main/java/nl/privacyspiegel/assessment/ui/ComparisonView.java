package nl.privacyspiegel.assessment.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.privacyspiegel.assessment.AssessmentId;
import nl.privacyspiegel.assessment.AssessmentSummary;
import nl.privacyspiegel.assessment.Assessments;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.assessment.Comparisons;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.grading.ConclusionWords;
import nl.privacyspiegel.assessment.slot.ComparisonDownloads;
import nl.privacyspiegel.assessment.ui.meaning.ComparedMeanings;
import nl.privacyspiegel.assessment.ui.slot.ComparisonSlot;
import nl.privacyspiegel.framework.FrameworkData;
import nl.privacyspiegel.framework.Frameworks;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.remembered.ChartExports;
import nl.privacyspiegel.shared.Ids;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.Sentence;
import nl.privacyspiegel.shared.chart.ChartLimits;
import nl.privacyspiegel.shared.chart.ChartSpec;
import nl.privacyspiegel.shared.chart.RadarChart;
import nl.privacyspiegel.shared.ui.ChartFigure;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.Links;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import nl.privacyspiegel.shared.ui.Texts;

/**
 * Two measurements of one unit side by side: grades, charts, and question by question. Which two stands in the address.
 * While there are no two, the report of the one that there is stands in its place.
 */
@Route("trajecten/:assessment/vergelijking")
@RolesAllowed({Role.ASSESSOR_NAME, Role.MANAGEMENT_NAME, Role.SUPERVISOR_NAME})
class ComparisonView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String FROM = "van";
    private static final String TO = "naar";
    private static final String SHOWN = "toon";
    private static final String CHANGED = "veranderd";

    private final transient Assessments assessments;
    private final transient Comparisons comparisons;
    private final transient List<ComparisonDownloads> downloads;
    private final transient Frameworks frameworks;
    private final transient ChartExports exports;
    private final transient Slots slots;
    private String address = "";
    private boolean switched;

    ComparisonView(
            Assessments assessments,
            Comparisons comparisons,
            List<ComparisonDownloads> downloads,
            Frameworks frameworks,
            ChartExports exports,
            Slots slots) {
        this.frameworks = frameworks;
        this.exports = exports;
        this.slots = slots;
        this.assessments = assessments;
        this.comparisons = comparisons;
        this.downloads = downloads;
    }

    static RouteParameters parameters(AssessmentId id) {
        return new RouteParameters("assessment", id.value().toString());
    }

    /** A link to two measurements side by side; its address can be handed to others. */
    static RouterLink link(AssessmentId assessment, MeasurementId from, MeasurementId to, String text) {
        RouterLink link = new RouterLink(text, ComparisonView.class, parameters(assessment));
        link.setQueryParameters(query(from, to, false));
        return link;
    }

    private static QueryParameters query(MeasurementId from, MeasurementId to, boolean onlyChanged) {
        Map<String, String> both = Map.of(FROM, from.toString(), TO, to.toString());
        QueryParameters query = QueryParameters.simple(both);
        return onlyChanged ? query.merging(SHOWN, CHANGED) : query;
    }

    /** What stands in this address says which measurements, and no place. */
    @Override
    protected boolean beginsAtPlace(Location address) {
        return false;
    }

    /** What the address asks for. */
    private record Asked(AssessmentId assessment, MeasurementId from, MeasurementId to, boolean onlyChanged) {}

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AssessmentId id = new AssessmentId(
                Ids.parse(event.getRouteParameters().get("assessment").orElseThrow(NotFoundException::new)));
        AssessmentSummary assessment = assessments.get(id);
        QueryParameters query = event.getLocation().getQueryParameters();
        Optional<MeasurementId> from = chosen(query, FROM)
                .or(() -> assessment.pair().map(pair -> pair.start().id()));
        Optional<MeasurementId> to = chosen(query, TO)
                .or(() -> assessment.pair().map(pair -> pair.end().id()));
        if (from.isPresent() && to.isPresent()) {
            boolean onlyChanged =
                    query.getSingleParameter(SHOWN).filter(CHANGED::equals).isPresent();
            address = event.getLocation().getPathWithQueryParameters();
            show(assessment, new Asked(id, from.get(), to.get(), onlyChanged));
        } else {
            event.forwardTo(
                    StandingView.class,
                    MeasurementView.parameters(assessment
                            .startingPoint()
                            .or(() -> assessment.counting().stream().findFirst())
                            .orElseThrow(NotFoundException::new)
                            .id()));
        }
    }

    private static Optional<MeasurementId> chosen(QueryParameters query, String name) {
        return query.getSingleParameter(name).map(Ids::parse).map(MeasurementId::new);
    }

    private void show(AssessmentSummary assessment, Asked asked) {
        clear();
        ContentLanguage framework = new ContentLanguage(frameworks.language(assessment.framework()));
        backTo(AssessmentView.link(assessment));
        title(t("assessment.comparison.title"));
        ComparisonChoices choices = new ComparisonChoices(assessment, comparisons.choices(assessment.id()));
        try {
            Comparison comparison = comparisons.compare(asked.from(), asked.to());
            lead(about(comparison, framework));
            links(comparison);
            add(headline(comparison, framework));
            add(choices.row(
                    comparison.start().id(),
                    comparison.end().id(),
                    (from, to) -> open(new Asked(assessment.id(), from, to, asked.onlyChanged()))));
            show(comparison, framework, asked);
        } catch (RuleViolation refused) {
            add(
                    PageParts.callout(Tone.WARNING, Texts.of(refused)),
                    choices.row(
                            asked.from(),
                            asked.to(),
                            (from, to) -> open(new Asked(assessment.id(), from, to, asked.onlyChanged()))));
        }
    }

    /** What a hurried reader takes along: from which mean to which, and what moved most, unless the web below says so. */
    private static Div headline(Comparison comparison, ContentLanguage framework) {
        ConclusionWords words = AssessmentWords.conclusions(comparison);
        Div headline = new Div();
        Optional<Sentence> mean = words.mean(comparison.changes().mean());
        mean.ifPresent(said -> headline.add(new Paragraph(framework.within(said))));
        if (mean.isEmpty() || !ChartLimits.fitsWeb(comparison.domains().size())) {
            headline.add(new Paragraph(framework.within(words.of(comparison.conclusions()))));
        }
        headline.addClassName("ps-headline");
        return headline;
    }

    private static Component[] about(Comparison comparison, ContentLanguage framework) {
        Comparison.Source before = comparison.startedIn();
        String later = Integer.toString(comparison.frameworkVersionNumber());
        String period = AssessmentWords.period(comparison.comparedPeriod());
        ContentLanguage.Content name = framework.content(comparison.frameworkName());
        return before == null || before.number() == comparison.frameworkVersionNumber()
                ? ContentLanguage.sentence("assessment.about", comparison.unitName(), period, name, later)
                : ContentLanguage.sentence(
                        "assessment.comparison.about.versions",
                        comparison.unitName(),
                        period,
                        name,
                        Integer.toString(before.number()),
                        later);
    }

    private void links(Comparison comparison) {
        files(downloads.stream()
                .flatMap(each ->
                        each.of(comparison.start().id(), comparison.end().id()).stream())
                .map(ComparisonView::link));
    }

    private ComparedMeanings meanings(Comparison comparison) {
        Comparison.Source before = comparison.startedIn();
        FrameworkData later = frameworks.get(comparison.frameworkVersion()).data();
        return new ComparedMeanings(
                before == null ? later : frameworks.get(before.framework()).data(), later);
    }

    static Anchor link(ComparisonDownloads.Download download) {
        return Links.file(download.address(), t(download.labelKey()));
    }

    private void show(Comparison comparison, ContentLanguage framework, Asked asked) {
        Comparison.Source before = comparison.startedIn();
        if (before != null) {
            add(new Paragraph(ContentLanguage.sentence(
                    "assessment.comparison.two",
                    ContentLanguage.TYPED.content(before.name()),
                    ContentLanguage.TYPED.content(comparison.assessmentName()))));
            if (before.number() != comparison.frameworkVersionNumber()) {
                add(PageParts.callout(Tone.INFO, t("assessment.comparison.versions")));
            }
        }
        Div charts = new Div();
        for (ChartSpec chart : ComparisonCharts.of(comparison, framework)) {
            String kind = chart instanceof RadarChart ? "web" : "balken";
            charts.add(figure(comparison, kind + "-" + (charts.getComponentCount() + 1), chart, framework));
        }
        charts.addClassName("ps-charts");
        Slots.Filled<ComparisonSlot.Parts> added = slots.of(comparison);
        ComparedQuestions questions = new ComparedQuestions(comparison, framework, asked.onlyChanged());
        Optional<Checkbox> onlyChanged = onlyChanged(comparison, asked);
        Div bar = new Div(questions.links(address));
        onlyChanged.ifPresent(bar::add);
        bar.addClassNames("ps-jump", "ps-no-print");
        add(bar);
        add(new H2(t("assessment.comparison.charts")));
        if (ComparisonCharts.isWebLeftOut(comparison)) {
            add(new Paragraph(t("assessment.comparison.noWeb", ChartLimits.MOST_CORNERS)));
        }
        add(charts);
        add(ComparisonTables.grades(
                comparison, framework, meanings(comparison), added.all(ComparisonSlot.Parts::domains)));
        added.failed().forEach(this::add);
        added.all(ComparisonSlot.Parts::cards).forEach(this::add);
        add(new H2(t("assessment.comparison.questions")));
        if (onlyChanged.isPresent()) {
            add(PageParts.live(new Paragraph(t(
                    asked.onlyChanged() ? "assessment.comparison.hidden" : "assessment.comparison.unchangedCount",
                    ComparedQuestions.unchanged(comparison)))));
        }
        List<ComparisonSlot.Column> columns = added.all(ComparisonSlot.Parts::questions);
        comparison.domains().forEach(domain -> add(questions.of(domain, columns)));
    }

    /**
     * The choice between all questions and those that changed, at hand wherever somebody reads; none when every question
     * changed.
     */
    private Optional<Checkbox> onlyChanged(Comparison comparison, Asked asked) {
        if (ComparedQuestions.unchanged(comparison) == 0) {
            return Optional.empty();
        }
        Checkbox onlyChanged = new Checkbox(t("assessment.comparison.onlyChanged"), asked.onlyChanged());
        onlyChanged.addValueChangeListener(change -> {
            switched = true;
            open(new Asked(asked.assessment(), asked.from(), asked.to(), change.getValue()));
        });
        if (switched) {
            switched = false;
            onlyChanged.focus();
        }
        return Optional.of(onlyChanged);
    }

    private ChartFigure figure(Comparison comparison, String name, ChartSpec chart, ContentLanguage framework) {
        return new ChartFigure(chart)
                .concluding(ComparisonCharts.conclusion(comparison, chart), framework)
                .withFiles("vergelijking-" + name, format -> exports.record(comparison.unit(), chart.title(), format));
    }

    /** Goes to two measurements side by side. */
    static void open(AssessmentId assessment, MeasurementId from, MeasurementId to) {
        UI.getCurrent().navigate(ComparisonView.class, parameters(assessment), query(from, to, false));
    }

    private void open(Asked asked) {
        UI.getCurrent()
                .navigate(
                        ComparisonView.class,
                        parameters(asked.assessment()),
                        query(asked.from(), asked.to(), asked.onlyChanged()));
    }
}
