package nl.privacyspiegel.isolation;

import static nl.privacyspiegel.isolation.Answer.ALLOWED;
import static nl.privacyspiegel.isolation.Answer.DENIED;
import static nl.privacyspiegel.isolation.Answer.NOT_FOUND;
import static nl.privacyspiegel.isolation.Row.reading;
import static nl.privacyspiegel.isolation.Row.self;

import java.util.List;
import java.util.Locale;
import nl.privacyspiegel.assessment.AdoptedMeasurements;
import nl.privacyspiegel.assessment.Assessments;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.Targets;
import nl.privacyspiegel.insight.ChartFiles;
import nl.privacyspiegel.insight.Overviews;
import nl.privacyspiegel.insight.TrendFilter;
import nl.privacyspiegel.insight.Trends;
import nl.privacyspiegel.insight.UnitPositions;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.shared.chart.drawing.ChartFormat;
import nl.privacyspiegel.testing.MeasuredUnit;

/** Who gets what of overviews, trends and comparisons. What a list shows of other units is in the tests of this module. */
public final class InsightRows {

    private final Visitors visitors;
    private final AdoptedMeasurements measurements;
    private final Assessments assessments;
    private final Targets targets;
    private final Overviews overviews;
    private final Trends trends;
    private final UnitPositions positions;
    private final ChartFiles files;
    private final MeasuredUnit measured;

    public InsightRows(Visitors visitors) {
        this.visitors = visitors;
        this.measurements = visitors.door(AdoptedMeasurements.class);
        this.assessments = visitors.door(Assessments.class);
        this.targets = visitors.door(Targets.class);
        this.overviews = visitors.door(Overviews.class);
        this.trends = visitors.door(Trends.class);
        this.positions = visitors.door(UnitPositions.class);
        this.files = visitors.door(ChartFiles.class);
        this.measured = MeasuredUnit.in(visitors.application());
    }

    public List<Row> rows() {
        return List.of(
                self("Assessments.of(Collection)", things -> assessments.of(List.of(visitors.unit(things))), DENIED),
                self(
                        "AdoptedMeasurements.of(Collection)",
                        things -> measurements.of(List.of(visitors.unit(things))),
                        DENIED),
                self(
                        "AdoptedMeasurements.open(Collection)",
                        things -> measurements.open(List.of(visitors.unit(things))),
                        DENIED),
                self(
                        "AdoptedMeasurements.contents(List)",
                        things -> measurements.contents(List.of(MeasurementId.random())),
                        DENIED),
                new Row(
                        "AdoptedMeasurements.elsewhere(Collection)",
                        things -> measurements.elsewhere(List.of()),
                        ALLOWED,
                        ALLOWED,
                        DENIED,
                        DENIED,
                        ALLOWED,
                        ALLOWED,
                        DENIED),
                self(
                        "Targets.withArchived(Collection)",
                        things -> targets.withArchived(List.of(visitors.unit(things))),
                        DENIED),
                self("Overviews.current()", things -> overviews.current(), DENIED),
                reading("Trends.read(TrendFilter)", things -> trends.read(of(things))),
                reading(
                        "ChartFiles.trend(TrendFilter, String, ChartFormat, Locale)",
                        things -> files.trend(of(things), "lijnen", ChartFormat.CSV, Locale.ENGLISH)),
                managing("UnitPositions.read(TrendFilter)", things -> positions.read(of(things))),
                managing(
                        "ChartFiles.position(TrendFilter, ChartFormat, Locale)",
                        things -> files.position(of(things), ChartFormat.CSV, Locale.ENGLISH)));
    }

    /** Only who manages or supervises. */
    private static Row managing(String method, Row.Call call) {
        return new Row(method, call, NOT_FOUND, NOT_FOUND, DENIED, DENIED, ALLOWED, ALLOWED, DENIED);
    }

    private TrendFilter of(Things things) {
        UnitId unit = visitors.unit(things);
        if (things == Things.REAL) {
            measured.adopted(visitors.people(), visitors.everyRole(), unit);
        }
        return TrendFilter.ALL.ofUnit(unit);
    }
}
