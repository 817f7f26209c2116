package nl.privacyspiegel.assessment.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import nl.privacyspiegel.assessment.AssessmentId;
import nl.privacyspiegel.assessment.AssessmentSummary;
import nl.privacyspiegel.assessment.Assessments;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.assessment.ComparisonDownloads;
import nl.privacyspiegel.assessment.Comparisons;
import nl.privacyspiegel.assessment.MeasurementSummary;
import nl.privacyspiegel.organisation.ChartExports;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.Ids;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.chart.ChartLimits;
import nl.privacyspiegel.shared.chart.ChartSpec;
import nl.privacyspiegel.shared.chart.RadarChart;
import nl.privacyspiegel.shared.ui.Addresses;
import nl.privacyspiegel.shared.ui.ChartFigure;
import nl.privacyspiegel.shared.ui.Page;

/** Two measurements of one assessment side by side: grades, charts, and question by question. */
@Route("trajecten/:assessment/vergelijking")
@RolesAllowed({Role.ASSESSOR_NAME, Role.MANAGEMENT_NAME, Role.SUPERVISOR_NAME})
class ComparisonView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String FROM = "van";
    private static final String TO = "naar";

    private final transient Assessments assessments;
    private final transient Comparisons comparisons;
    private final transient List<ComparisonDownloads> downloads;
    private final transient ChartExports exports;

    ComparisonView(
            Assessments assessments,
            Comparisons comparisons,
            List<ComparisonDownloads> downloads,
            ChartExports exports) {
        this.exports = exports;
        this.assessments = assessments;
        this.comparisons = comparisons;
        this.downloads = downloads;
    }

    static RouteParameters parameters(AssessmentId id) {
        return new RouteParameters("assessment", id.value().toString());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AssessmentId id = new AssessmentId(
                Ids.parse(event.getRouteParameters().get("assessment").orElseThrow(NotFoundException::new)));
        AssessmentSummary assessment = assessments.get(id);
        QueryParameters query = event.getLocation().getQueryParameters();
        show(
                assessment,
                chosen(assessment, query, FROM, assessment.first().orElseThrow(NotFoundException::new)),
                chosen(assessment, query, TO, assessment.last().orElseThrow(NotFoundException::new)));
    }

    private static MeasurementSummary chosen(
            AssessmentSummary assessment, QueryParameters query, String name, MeasurementSummary otherwise) {
        return query.getSingleParameter(name)
                .map(Ids::parse)
                .map(id -> assessment.measurements().stream()
                        .filter(each -> each.id().value().equals(id))
                        .findFirst()
                        .orElseThrow(NotFoundException::new))
                .orElse(otherwise);
    }

    private void show(AssessmentSummary assessment, MeasurementSummary from, MeasurementSummary to) {
        clear();
        backTo(new RouterLink(
                assessment.name(), AssessmentView.class, assessment.id().value().toString()));
        title(t("assessment.comparison.title"));
        lead(t(
                "assessment.about",
                assessment.unitName(),
                Words.period(assessment.period()),
                assessment.frameworkName(),
                Integer.toString(assessment.frameworkNumber())));
        Comparison comparison = comparisons.compare(from.id(), to.id());
        downloads.stream().flatMap(each -> each.of(from.id(), to.id()).stream()).forEach(each -> {
            Anchor link = new Anchor(Addresses.of(each.address()), t(each.labelKey()));
            link.addClassName("ps-download");
            link.setRouterIgnore(true);
            actions(link);
        });
        Div charts = new Div();
        for (ChartSpec chart : ComparisonCharts.of(comparison)) {
            String kind = chart instanceof RadarChart ? "web" : "balken";
            charts.add(figure(comparison, kind + "-" + (charts.getComponentCount() + 1), chart));
        }
        charts.addClassName("ps-charts");
        add(choice(assessment, from, to));
        add(ComparisonTables.grades(comparison));
        add(new H2(t("assessment.comparison.charts")));
        if (ComparisonCharts.isWebLeftOut(comparison)) {
            add(new Paragraph(t("assessment.comparison.noWeb", ChartLimits.MOST_CORNERS)));
        }
        add(charts);
        add(new H2(t("assessment.comparison.questions")));
        comparison.domains().forEach(domain -> add(ComparisonTables.questions(domain, comparison)));
    }

    private ChartFigure figure(Comparison comparison, String name, ChartSpec chart) {
        return new ChartFigure(chart)
                .withFiles("vergelijking-" + name, format -> exports.record(comparison.unit(), chart.title(), format));
    }

    private Div choice(AssessmentSummary assessment, MeasurementSummary from, MeasurementSummary to) {
        Select<MeasurementSummary> start = select(t("assessment.comparison.from"), assessment, from);
        Select<MeasurementSummary> end = select(t("assessment.comparison.to"), assessment, to);
        Runnable go = () -> UI.getCurrent()
                .navigate(
                        ComparisonView.class,
                        parameters(assessment.id()),
                        QueryParameters.simple(Map.of(
                                FROM, start.getValue().id().toString(),
                                TO, end.getValue().id().toString())));
        start.addValueChangeListener(change -> go.run());
        end.addValueChangeListener(change -> go.run());
        Div row = new Div(start, end);
        row.addClassNames("ps-row", "ps-no-print", "ps-choice");
        return row;
    }

    private static Select<MeasurementSummary> select(
            String label, AssessmentSummary assessment, MeasurementSummary chosen) {
        Select<MeasurementSummary> select = new Select<>();
        select.setLabel(label);
        select.setItems(assessment.measurements());
        select.setItemLabelGenerator(Words::measurementOn);
        select.setValue(chosen);
        return select;
    }
}
