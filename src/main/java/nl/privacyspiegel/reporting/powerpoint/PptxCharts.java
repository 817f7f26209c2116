package nl.privacyspiegel.reporting.powerpoint;

import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import nl.privacyspiegel.reporting.content.Colours;
import nl.privacyspiegel.reporting.content.ReportCell;
import nl.privacyspiegel.reporting.content.ReportCell.Count;
import nl.privacyspiegel.reporting.content.ReportCharts;
import nl.privacyspiegel.reporting.content.ReportTable;
import nl.privacyspiegel.reporting.content.ReportTable.Row;
import nl.privacyspiegel.reporting.content.ReportTexts;
import nl.privacyspiegel.reporting.content.Slide;
import nl.privacyspiegel.reporting.office.ChartNames;
import nl.privacyspiegel.reporting.office.GradeAxes;
import nl.privacyspiegel.reporting.office.NativeBars;
import nl.privacyspiegel.reporting.office.OfficeText;
import nl.privacyspiegel.reporting.office.SeriesLook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.RadarStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFRadarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/** Native charts on slides: their numbers can be looked at and changed in PowerPoint. */
final class PptxCharts {

    /** On a slide of 960 points wide: read from the back of a room. */
    private static final double TEXT = 16;

    private static final int GAP_WIDTH = 60;

    /** The least for names and numbers beside bars, of which a slide has up to a dozen. */
    private static final double SMALLEST = 10.5;

    private static final double LINE_HEIGHT = 1.2;
    private static final int LINES_OF_A_NAME = 2;
    private static final double BESIDE_NAMES = 16;
    private static final double ABOVE_BARS = 0.01;
    private static final double SCALE = 0.09;
    private static final double SCALE_AND_LEGEND = 0.17;

    private final XMLSlideShow show;
    private final XSLFSlide slide;
    private final ReportTexts words;

    PptxCharts(XMLSlideShow show, XSLFSlide slide, ReportTexts words) {
        this.show = show;
        this.slide = slide;
        this.words = words;
    }

    /** Whether a name of this chart is too long to stand beside its bars. */
    static boolean shortens(ReportTable data) {
        List<String> names = names(data);
        return !names.equals(fitting(data));
    }

    private static List<String> names(ReportTable data) {
        return data.rows().stream()
                .map(row -> OfficeText.clean(row.cells().getFirst().display()))
                .toList();
    }

    private static List<String> fitting(ReportTable data) {
        double width = PptxBody.place().getWidth() * NativeBars.NAMES - BESIDE_NAMES;
        return new ChartNames(width, besideBars(data, LINES_OF_A_NAME), LINES_OF_A_NAME).of(names(data));
    }

    /** As large as so many lines fit in the height that one row of bars has. */
    private static double besideBars(ReportTable data, int lines) {
        double row = PptxBody.place().getHeight()
                * (1 - ABOVE_BARS - SCALE_AND_LEGEND)
                / data.rows().size();
        return Math.clamp(row / lines / LINE_HEIGHT, SMALLEST, TEXT);
    }

    void columns(Slide.Columns content, Rectangle2D place) {
        XSLFChart chart = chart(content.description(), place);
        boolean below = content.from().signum() < 0;
        XDDFValueAxis values = values(
                chart, below ? content.from().subtract(content.unit()) : content.from(), content.to(), content.unit());
        int count = content.data().header().size() - 1;
        XDDFBarChartData data = NativeBars.in(chart, values, ABOVE_BARS, count > 1 ? SCALE_AND_LEGEND : SCALE);
        data.getCategoryAxis().getOrAddTextProperties().setFontSize(besideBars(content.data(), LINES_OF_A_NAME));
        speak(data.getCategoryAxis(), content.data());
        String[] names = fitting(content.data()).toArray(String[]::new);
        for (int column = 1; column <= count; column++) {
            var series = ((XDDFBarChartData.Series) series(chart, data, content.data(), column, names)).getCTBarSer();
            if (count > 1 && column == 1) {
                SeriesLook.barStart(series);
            } else if (column == ReportCharts.TARGET) {
                SeriesLook.barTarget(series);
            } else {
                SeriesLook.barEnd(series);
            }
        }
        finish(chart, data, count > 1, besideBars(content.data(), count));
    }

    void web(Slide.Web content, Rectangle2D place) {
        XSLFChart chart = chart(content.description(), place);
        XDDFCategoryAxis categories = categories(chart, content.data());
        categories.getOrAddMajorGridProperties().setLineProperties(SeriesLook.line(Colours.GRID, 0.75));
        XDDFValueAxis values = values(chart, content.from(), content.to(), content.unit());
        cross(categories, values);
        XDDFRadarChartData data = (XDDFRadarChartData) chart.createData(ChartTypes.RADAR, categories, values);
        data.setStyle(RadarStyle.MARKER);
        data.setVaryColors(false);
        SeriesLook.radarStart(((XDDFRadarChartData.Series) series(chart, data, content.data(), 1)).getCTRadarSer());
        SeriesLook.radarEnd(((XDDFRadarChartData.Series) series(chart, data, content.data(), 2)).getCTRadarSer());
        if (content.data().header().size() > ReportCharts.TARGET) {
            SeriesLook.radarTarget(
                    ((XDDFRadarChartData.Series) series(chart, data, content.data(), ReportCharts.TARGET))
                            .getCTRadarSer());
        }
        finish(chart, data, true, TEXT);
    }

    void stacks(Slide.Stacks content, Rectangle2D place) {
        XSLFChart chart = chart(content.description(), place);
        XDDFCategoryAxis categories = categories(chart, content.data());
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.BOTTOM);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.setVisible(false);
        values.setTickLabelPosition(AxisTickLabelPosition.NONE);
        values.setMinimum(0.0);
        values.setMaximum(Math.max(
                1.0,
                content.data().rows().stream().mapToInt(PptxCharts::total).max().orElse(1)));
        cross(categories, values);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, categories, values);
        data.setBarDirection(BarDirection.BAR);
        data.setBarGrouping(BarGrouping.STACKED);
        SeriesLook.overlap(chart);
        data.setVaryColors(false);
        data.setGapWidth(GAP_WIDTH);
        categories.setOrientation(AxisOrientation.MAX_MIN);
        for (int column = 1; column < content.data().header().size(); column++) {
            SeriesLook.part(
                    ((XDDFBarChartData.Series) series(chart, data, content.data(), column)).getCTBarSer(), column - 1);
        }
        finish(chart, data, true, TEXT);
    }

    private static int total(Row row) {
        return row.cells().stream()
                .mapToInt(cell -> cell instanceof Count count ? count.value() : 0)
                .sum();
    }

    private XSLFChart chart(String description, Rectangle2D place) {
        XSLFChart chart = show.createChart();
        slide.addChart(
                chart,
                new Rectangle2D.Double(
                        Units.toEMU(place.getX()),
                        Units.toEMU(place.getY()),
                        Units.toEMU(place.getWidth()),
                        Units.toEMU(place.getHeight())));
        var tree = slide.getXmlObject().getCSld().getSpTree();
        tree.getGraphicFrameArray(tree.sizeOfGraphicFrameArray() - 1)
                .getNvGraphicFramePr()
                .getCNvPr()
                .setDescr(OfficeText.clean(description));
        chart.setAutoTitleDeleted(true);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        return chart;
    }

    private XDDFCategoryAxis categories(XSLFChart chart, ReportTable data) {
        XDDFCategoryAxis categories = chart.createCategoryAxis(AxisPosition.BOTTOM);
        categories.setMajorTickMark(AxisTickMark.NONE);
        categories.setTickLabelPosition(AxisTickLabelPosition.LOW);
        categories.getOrAddTextProperties().setFontSize(TEXT);
        speak(categories, data);
        return categories;
    }

    /** Names are in their own language when they have one in common; else in that of the reader. */
    private void speak(XDDFChartAxis categories, ReportTable data) {
        List<Locale> languages = data.rows().stream()
                .map(row -> words.language(row.cells().getFirst()))
                .distinct()
                .toList();
        categories
                .getOrAddTextProperties()
                .setLanguage(languages.size() == 1 ? languages.getFirst() : words.language());
    }

    private static XDDFValueAxis values(XSLFChart chart, BigDecimal from, BigDecimal to, BigDecimal unit) {
        XDDFValueAxis values = GradeAxes.values(chart, from, to, unit, "General");
        values.getOrAddTextProperties().setFontSize(TEXT - 1);
        return values;
    }

    private static void cross(XDDFChartAxis categories, XDDFValueAxis values) {
        categories.crossAxis(values);
        values.crossAxis(categories);
        values.setCrosses(AxisCrosses.AUTO_ZERO);
    }

    private static XDDFChartData.Series series(XSLFChart chart, XDDFChartData data, ReportTable table, int column) {
        return series(chart, data, table, column, names(table).toArray(String[]::new));
    }

    private static XDDFChartData.Series series(
            XSLFChart chart, XDDFChartData data, ReportTable table, int column, String... names) {
        List<Row> rows = table.rows();
        @Nullable
        Double[] numbers =
                rows.stream().map(row -> number(row.cells().get(column))).toArray(Double[]::new);
        XDDFChartData.Series series = data.addSeries(
                XDDFDataSourcesFactory.fromArray(
                        names, chart.formatRange(new CellRangeAddress(1, rows.size(), 0, 0)), 0),
                XDDFDataSourcesFactory.fromArray(
                        numbers, chart.formatRange(new CellRangeAddress(1, rows.size(), column, column)), column));
        String title = OfficeText.clean(table.header().get(column));
        series.setTitle(title, chart.setSheetTitle(title, column));
        return series;
    }

    private static @Nullable Double number(ReportCell cell) {
        if (cell instanceof Count count) {
            return (double) count.value();
        }
        BigDecimal grade = ReportCharts.grade(cell);
        BigDecimal value = grade == null ? ReportCharts.share(cell) : grade;
        return value == null ? null : value.doubleValue();
    }

    private void finish(XSLFChart chart, XDDFChartData data, boolean legend, double size) {
        chart.plot(data);
        if (legend) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        CTTextBody text = chart.getCTChartSpace().addNewTxPr();
        text.addNewBodyPr();
        CTTextCharacterProperties properties = text.addNewP().addNewPPr().addNewDefRPr();
        properties.setSz((int) (size * 100));
        properties.addNewLatin().setTypeface(Colours.FONT);
        properties.setLang(words.language().toLanguageTag());
    }
}
