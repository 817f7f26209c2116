package nl.privacyspiegel.reporting.office;

import java.util.List;
import javax.xml.namespace.QName;
import nl.privacyspiegel.reporting.content.Colours;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFColorRgbBinary;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.xmlbeans.XmlCursor;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTLineSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTMarker;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTRadarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.chart.STMarkerStyle;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/**
 * How the start, the end and what is aimed at look in a chart: the start hollow and dashed, the end solid, the aim of dashes and
 * dots with a cross, to differ without colour.
 */
public final class SeriesLook {

    private static final double LINE_WIDTH = 2;
    /** In hundredths of a point. */
    private static final int PART_TEXT = 1400;

    private static final String MARKER_SIZE = "9";

    private static final List<Part> PARTS = List.of(
            new Part(Colours.PETROL, Colours.PETROL, Colours.WHITE),
            new Part(Colours.LIGHT_PETROL, Colours.PETROL, Colours.INK),
            new Part(Colours.LIGHT_AMBER, Colours.AMBER, Colours.INK),
            new Part(Colours.AMBER, Colours.AMBER, Colours.WHITE),
            new Part(Colours.PALE, Colours.QUIET, Colours.INK),
            new Part(Colours.WHITE, Colours.QUIET, Colours.INK));

    private static final List<String> LINES =
            List.of(Colours.PETROL, Colours.AMBER, Colours.VIOLET, Colours.GREEN, Colours.RED, Colours.QUIET);

    private static final List<PresetLineDash> DASHES =
            List.of(PresetLineDash.SOLID, PresetLineDash.DASH, PresetLineDash.SOLID, PresetLineDash.DOT);

    private static final List<STMarkerStyle.Enum> SYMBOLS = List.of(
            STMarkerStyle.CIRCLE,
            STMarkerStyle.DIAMOND,
            STMarkerStyle.SQUARE,
            STMarkerStyle.TRIANGLE,
            STMarkerStyle.CIRCLE);

    private record Part(String fill, String edge, String ink) {}

    private SeriesLook() {}

    public static void radarStart(CTRadarSer series) {
        XDDFLineProperties line = line(Colours.AMBER, LINE_WIDTH);
        line.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
        series.setSpPr(shape(null, line));
        marker(series.addNewMarker(), STMarkerStyle.DIAMOND, Colours.WHITE, Colours.AMBER);
    }

    public static void radarEnd(CTRadarSer series) {
        series.setSpPr(shape(null, line(Colours.PETROL, LINE_WIDTH)));
        marker(series.addNewMarker(), STMarkerStyle.CIRCLE, Colours.PETROL, Colours.PETROL);
    }

    public static void radarTarget(CTRadarSer series) {
        series.setSpPr(shape(null, aimed()));
        marker(series.addNewMarker(), STMarkerStyle.X, Colours.WHITE, Colours.GREEN);
    }

    public static void barTarget(CTBarSer series) {
        series.setSpPr(shape(Colours.PALE, aimed()));
        series.addNewInvertIfNegative().setVal(false);
        values(series.addNewDLbls());
    }

    private static XDDFLineProperties aimed() {
        XDDFLineProperties line = line(Colours.GREEN, LINE_WIDTH);
        line.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH_DOT));
        return line;
    }

    public static void barStart(CTBarSer series) {
        series.setSpPr(shape(Colours.WHITE, line(Colours.AMBER, LINE_WIDTH)));
        series.addNewInvertIfNegative().setVal(false);
        values(series.addNewDLbls());
    }

    public static void barEnd(CTBarSer series) {
        series.setSpPr(shape(Colours.PETROL, line(Colours.PETROL, LINE_WIDTH)));
        series.addNewInvertIfNegative().setVal(false);
        values(series.addNewDLbls());
    }

    /** How many lines of one chart differ in colour. */
    public static int lines() {
        return LINES.size();
    }

    /** One of many lines: each with a colour, a dash and a symbol of its own, to differ without colour. */
    public static void line(CTLineSer series, int index) {
        XDDFLineProperties line = line(LINES.get(index % LINES.size()), LINE_WIDTH);
        line.setPresetDash(new XDDFPresetLineDash(DASHES.get(index % DASHES.size())));
        series.setSpPr(shape(null, line));
        marker(
                series.isSetMarker() ? series.getMarker() : series.addNewMarker(),
                SYMBOLS.get(index % SYMBOLS.size()),
                index % 2 == 0 ? LINES.get(index % LINES.size()) : Colours.WHITE,
                LINES.get(index % LINES.size()));
        if (series.isSetSmooth()) {
            series.getSmooth().setVal(false);
        } else {
            series.addNewSmooth().setVal(false);
        }
    }

    /** A part of a whole: ever lighter, and the last ones outlined, so that neighbours differ without colour. */
    public static void part(CTBarSer series, int index) {
        Part part = PARTS.get(index % PARTS.size());
        series.setSpPr(shape(part.fill(), line(part.edge(), 1.5)));
        series.addNewInvertIfNegative().setVal(false);
        CTDLbls labels = series.addNewDLbls();
        labels.addNewNumFmt().setFormatCode("0;;");
        labels.getNumFmt().setSourceLinked(false);
        CTTextBody body = labels.addNewTxPr();
        body.addNewBodyPr();
        CTTextCharacterProperties text = body.addNewP().addNewPPr().addNewDefRPr();
        text.setSz(PART_TEXT);
        text.setB(true);
        text.addNewSolidFill().addNewSrgbClr().setVal(Colours.rgb(part.ink()));
        labels.addNewDLblPos().setVal(STDLblPos.CTR);
        shown(labels);
    }

    /** Lays the parts of bars on top of each other. Written by hand: the small schema jar of POI has no type for the overlap. */
    public static void overlap(XDDFChart chart) {
        try (XmlCursor cursor = chart.getCTChart()
                .getPlotArea()
                .getBarChartArray(0)
                .addNewOverlap()
                .newCursor()) {
            cursor.setAttributeText(new QName("val"), "100");
        }
    }

    public static XDDFLineProperties line(String rgb, double width) {
        XDDFLineProperties line = new XDDFLineProperties(new XDDFSolidFillProperties(color(rgb)));
        line.setWidth(width);
        return line;
    }

    public static XDDFColor color(String rgb) {
        return new XDDFColorRgbBinary(Colours.rgb(rgb));
    }

    private static CTShapeProperties shape(@Nullable String fill, XDDFLineProperties line) {
        XDDFShapeProperties shape = new XDDFShapeProperties();
        if (fill != null) {
            shape.setFillProperties(new XDDFSolidFillProperties(color(fill)));
        }
        shape.setLineProperties(line);
        return shape.getXmlObject();
    }

    private static void marker(CTMarker marker, STMarkerStyle.Enum symbol, String fill, String edge) {
        marker.addNewSymbol().setVal(symbol);
        size(marker);
        marker.setSpPr(shape(fill, line(edge, LINE_WIDTH)));
    }

    /** Written by hand: the small schema jar of POI has no type for the size of a marker. */
    private static void size(CTMarker marker) {
        try (XmlCursor cursor = marker.newCursor()) {
            cursor.toEndToken();
            cursor.beginElement(new QName(marker.schemaType().getName().getNamespaceURI(), "size", "c"));
            cursor.insertAttributeWithValue("val", MARKER_SIZE);
        }
    }

    private static void values(CTDLbls labels) {
        labels.addNewDLblPos().setVal(STDLblPos.OUT_END);
        shown(labels);
    }

    private static void shown(CTDLbls labels) {
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }
}
