package nl.privacyspiegel.assessment.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
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
import nl.privacyspiegel.assessment.ComparisonChoice;
import nl.privacyspiegel.assessment.ComparisonDownloads;
import nl.privacyspiegel.assessment.Comparisons;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.MeasurementSummary;
import nl.privacyspiegel.assessment.ui.slot.ComparisonSlot;
import nl.privacyspiegel.framework.Frameworks;
import nl.privacyspiegel.organisation.ChartExports;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.Ids;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.chart.ChartLimits;
import nl.privacyspiegel.shared.chart.ChartSpec;
import nl.privacyspiegel.shared.chart.RadarChart;
import nl.privacyspiegel.shared.ui.Addresses;
import nl.privacyspiegel.shared.ui.ChartFigure;
import nl.privacyspiegel.shared.ui.ContentLanguage;
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

    private final transient Assessments assessments;
    private final transient Comparisons comparisons;
    private final transient List<ComparisonDownloads> downloads;
    private final transient Frameworks frameworks;
    private final transient ChartExports exports;
    private final transient Slots slots;

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
        link.setQueryParameters(query(from, to));
        return link;
    }

    private static QueryParameters query(MeasurementId from, MeasurementId to) {
        return QueryParameters.simple(Map.of(FROM, from.toString(), TO, to.toString()));
    }

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
            show(assessment, from.get(), to.get());
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

    private void show(AssessmentSummary assessment, MeasurementId from, MeasurementId to) {
        clear();
        ContentLanguage framework = new ContentLanguage(frameworks.language(assessment.framework()));
        backTo(AssessmentView.link(assessment));
        title(t("assessment.comparison.title"));
        List<ComparisonChoice> choices = comparisons.choices(assessment.id());
        try {
            Comparison comparison = comparisons.compare(from, to);
            lead(about(comparison, framework));
            links(comparison);
            add(choice(
                    assessment,
                    choices,
                    comparison.start().id(),
                    comparison.end().id()));
            show(comparison, framework);
        } catch (RuleViolation refused) {
            add(PageParts.callout(Tone.WARNING, Texts.of(refused)), choice(assessment, choices, from, to));
        }
    }

    private static Component[] about(Comparison comparison, ContentLanguage framework) {
        Comparison.Source before = comparison.startedIn();
        String later = Integer.toString(comparison.frameworkVersionNumber());
        String period = AssessmentWords.period(comparison.wholePeriod());
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
        downloads.stream()
                .flatMap(each ->
                        each.of(comparison.start().id(), comparison.end().id()).stream())
                .forEach(each -> actions(link(each)));
    }

    static Anchor link(ComparisonDownloads.Download download) {
        Anchor link = new Anchor(Addresses.of(download.address()), t(download.labelKey()));
        link.addClassName("ps-download");
        link.setRouterIgnore(true);
        return link;
    }

    private void show(Comparison comparison, ContentLanguage framework) {
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
            charts.add(figure(comparison, kind + "-" + (charts.getComponentCount() + 1), chart));
        }
        charts.addClassName("ps-charts");
        Slots.Filled<ComparisonSlot.Parts> added = slots.of(comparison);
        add(ComparisonTables.grades(comparison, framework, added.all(ComparisonSlot.Parts::domains)));
        add(new H2(t("assessment.comparison.charts")));
        if (ComparisonCharts.isWebLeftOut(comparison)) {
            add(new Paragraph(t("assessment.comparison.noWeb", ChartLimits.MOST_CORNERS)));
        }
        add(charts);
        added.failed().forEach(this::add);
        added.all(ComparisonSlot.Parts::cards).forEach(this::add);
        add(new H2(t("assessment.comparison.questions")));
        List<ComparisonSlot.Column> columns = added.all(ComparisonSlot.Parts::questions);
        comparison.domains().forEach(domain -> add(ComparisonTables.questions(domain, comparison, framework, columns)));
    }

    private ChartFigure figure(Comparison comparison, String name, ChartSpec chart) {
        return new ChartFigure(chart)
                .withFiles("vergelijking-" + name, format -> exports.record(comparison.unit(), chart.title(), format));
    }

    /** Two choices that cannot be the same measurement. */
    private Div choice(
            AssessmentSummary assessment, List<ComparisonChoice> choices, MeasurementId from, MeasurementId to) {
        Select<ComparisonChoice> start = select(t("assessment.comparison.from"), assessment, choices, from, to);
        Select<ComparisonChoice> end = select(t("assessment.comparison.to"), assessment, choices, to, from);
        start.addValueChangeListener(
                change -> go(assessment, change.getValue().measurement().id(), to));
        end.addValueChangeListener(
                change -> go(assessment, from, change.getValue().measurement().id()));
        Div row = new Div(start, end);
        row.addClassNames("ps-row", "ps-no-print", "ps-choice");
        return row;
    }

    private static void go(AssessmentSummary assessment, MeasurementId from, MeasurementId to) {
        open(assessment.id(), from, to);
    }

    /** Goes to two measurements side by side. */
    static void open(AssessmentId assessment, MeasurementId from, MeasurementId to) {
        UI.getCurrent().navigate(ComparisonView.class, parameters(assessment), query(from, to));
    }

    /** A choice with the name of another assessment marked as content. */
    private static Span marked(ComparisonChoice choice, AssessmentSummary assessment) {
        String words = AssessmentWords.choice(choice, assessment.frameworkNumber());
        String other = choice.assessment();
        return other == null ? new Span(words) : new Span(ContentLanguage.TYPED.within(words, other));
    }

    private static Select<ComparisonChoice> select(
            String label,
            AssessmentSummary assessment,
            List<ComparisonChoice> choices,
            MeasurementId chosen,
            MeasurementId other) {
        Select<ComparisonChoice> select = new Select<>();
        select.setLabel(label);
        select.setItems(choices.stream()
                .filter(choice -> choice.measurement().id().equals(chosen)
                        || !choice.measurement().id().equals(other))
                .toList());
        select.setItemLabelGenerator(choice -> AssessmentWords.choice(choice, assessment.frameworkNumber()));
        if (ContentLanguage.TYPED.whenOther().isPresent()) {
            select.setRenderer(new ComponentRenderer<>(choice -> marked(choice, assessment)));
        }
        choices.stream()
                .filter(choice -> choice.measurement().id().equals(chosen))
                .findFirst()
                .or(() -> assessment.measurements().stream()
                        .filter(each -> each.id().equals(chosen))
                        .findFirst()
                        .map(each -> alone(each, assessment)))
                .ifPresent(select::setValue);
        return select;
    }

    /** An earlier revision, or a measurement that is still being filled in: only an address leads to it. */
    private static ComparisonChoice alone(MeasurementSummary measurement, AssessmentSummary assessment) {
        return new ComparisonChoice(measurement, null, assessment.period(), assessment.frameworkNumber());
    }
}
