package nl.privacyspiegel.reporting.powerpoint;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.privacyspiegel.reporting.content.Colours;
import nl.privacyspiegel.reporting.content.HouseStyle;
import nl.privacyspiegel.reporting.content.ReportCell;
import nl.privacyspiegel.reporting.content.ReportTable;
import nl.privacyspiegel.reporting.content.ReportTable.Row;
import nl.privacyspiegel.reporting.content.ReportTable.RowKind;
import nl.privacyspiegel.reporting.content.ReportTexts;
import nl.privacyspiegel.reporting.content.Slide;
import nl.privacyspiegel.reporting.office.OfficeText;
import nl.privacyspiegel.reporting.office.TextLayout;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;

/** Tables on slides: as many rows as fit, each as high as its text; the header stands above every part. */
record PptxTables(XSLFSlide slide, HouseStyle house, ReportTexts words) {

    private static final int MANY_COLUMNS = 4;
    private static final double NARROW = 0.17;
    private static final double WIDE = 0.38;
    private static final double TABLE_TEXT = 14;
    private static final double ROW_HEIGHT = 30;
    private static final double LINE_HEIGHT = 1.3;
    private static final double ABOVE_AND_BELOW = 10;
    private static final double BESIDE = 20;

    /** The table in parts that each fit on a slide, as few as can be and of as many rows each as the others. */
    static List<ReportTable> parts(ReportTable table) {
        List<ReportTable> fewest = parts(table, Integer.MAX_VALUE);
        List<ReportTable> even =
                parts(table, Math.ceilDiv(Math.max(1, table.rows().size()), fewest.size()));
        return even.size() == fewest.size() ? even : fewest;
    }

    private static List<ReportTable> parts(ReportTable table, int most) {
        Rectangle2D place = PptxBody.place();
        double[] widths = widths(table, place.getWidth());
        double head = height(table.header(), widths);
        List<ReportTable> parts = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        double used = head;
        for (Row row : table.rows()) {
            double height = height(texts(row), widths);
            if ((used + height > place.getHeight() || rows.size() == most) && !rows.isEmpty()) {
                parts.add(new ReportTable(table.name(), table.header(), rows));
                rows = new ArrayList<>();
                used = head;
            }
            rows.add(row);
            used += height;
        }
        if (!rows.isEmpty() || parts.isEmpty()) {
            parts.add(new ReportTable(table.name(), table.header(), rows));
        }
        return parts;
    }

    private static List<String> texts(Row row) {
        return row.cells().stream().map(ReportCell::display).toList();
    }

    private static double[] widths(ReportTable table, double all) {
        int columns = table.header().size();
        double first = all * (columns > MANY_COLUMNS ? names(table, all) : 0.52);
        double[] widths = new double[columns];
        double[] needed = new double[columns];
        for (int column = 1; column < columns; column++) {
            needed[column] = longestWord(table, column);
        }
        double left = Math.max(0, all - first - Arrays.stream(needed).sum());
        for (int column = 0; column < columns; column++) {
            double share = left > 0 ? needed[column] + left / (columns - 1) : (all - first) / (columns - 1);
            widths[column] = column == 0 ? first : share;
        }
        return widths;
    }

    /** What a column needs so that none of its words is cut. */
    private static double longestWord(ReportTable table, int column) {
        TextLayout layout = new TextLayout(0, TABLE_TEXT, true);
        return BESIDE
                + Stream.concat(
                                Stream.of(table.header().get(column)),
                                table.rows().stream()
                                        .map(row -> row.cells().get(column).display()))
                        .mapToDouble(text -> layout.longestWord(OfficeText.clean(text)))
                        .max()
                        .orElse(0);
    }

    /** How much of a slide the table takes from above to below. */
    static double height(ReportTable table) {
        double[] widths = widths(table, PptxBody.place().getWidth());
        return height(table.header(), widths)
                + table.rows().stream()
                        .mapToDouble(row -> height(texts(row), widths))
                        .sum();
    }

    /** The part of the width for the first column beside many: as much as its texts ask for to take two lines. */
    private static double names(ReportTable table, double all) {
        for (double part = NARROW; part < WIDE; part += 0.03) {
            TextLayout layout = new TextLayout(all * part - BESIDE, TABLE_TEXT, true);
            if (table.rows().stream()
                    .allMatch(row ->
                            layout.lines(OfficeText.clean(row.cells().getFirst().display())) <= 2)) {
                return part;
            }
        }
        return WIDE;
    }

    private static double height(List<String> texts, double... widths) {
        int lines = 1;
        for (int column = 0; column < texts.size(); column++) {
            TextLayout layout = new TextLayout(widths[column] - BESIDE, TABLE_TEXT, true);
            lines = Math.max(lines, layout.lines(OfficeText.clean(texts.get(column))));
        }
        return Math.max(ROW_HEIGHT, lines * TABLE_TEXT * LINE_HEIGHT + ABOVE_AND_BELOW);
    }

    void write(Slide.Facts facts, Rectangle2D place) {
        ReportTable content = facts.table();
        double[] widths = widths(content, place.getWidth());
        XSLFTable table =
                slide.createTable(content.rows().size() + 1, content.header().size());
        table.setAnchor(new Rectangle2D.Double(place.getX(), place.getY(), place.getWidth(), height(content)));
        var properties = table.getCTTable().getTblPr() == null
                ? table.getCTTable().addNewTblPr()
                : table.getCTTable().getTblPr();
        properties.setFirstRow(true);
        properties.setFirstCol(true);
        PptxText.describe(table, facts.description());
        for (int column = 0; column < widths.length; column++) {
            table.setColumnWidth(column, widths[column]);
        }
        XSLFTableRow head = table.getRows().getFirst();
        head.setHeight(height(content.header(), widths));
        for (int column = 0; column < widths.length; column++) {
            XSLFTableCell cell = head.getCells().get(column);
            write(cell, new ReportCell.Text(content.header().get(column)), Colours.WHITE, true);
            cell.setFillColor(PptxText.color(house.accent()));
        }
        for (int index = 0; index < content.rows().size(); index++) {
            Row row = content.rows().get(index);
            table.getRows().get(index + 1).setHeight(height(texts(row), widths));
            row(table.getRows().get(index + 1), row);
        }
    }

    private void row(XSLFTableRow row, Row content) {
        for (int column = 0; column < content.cells().size(); column++) {
            XSLFTableCell cell = row.getCells().get(column);
            write(cell, content.cells().get(column), Colours.INK, column == 0 || content.kind() == RowKind.MEAN);
            cell.setBorderColor(BorderEdge.bottom, PptxText.color(Colours.LINE));
            cell.setBorderWidth(BorderEdge.bottom, 1);
        }
    }

    private void write(XSLFTableCell cell, ReportCell content, String color, boolean bold) {
        cell.clearText();
        cell.setVerticalAlignment(VerticalAlignment.MIDDLE);
        PptxText.run(cell.addNewTextParagraph(), content.display(), TABLE_TEXT, color, words.language(content))
                .setBold(bold);
    }
}
