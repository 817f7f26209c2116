package nl.privacyspiegel.reporting.word;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import nl.privacyspiegel.reporting.content.BeforeAfterTable;
import nl.privacyspiegel.reporting.content.Colours;
import nl.privacyspiegel.reporting.content.ReportCell;
import nl.privacyspiegel.reporting.content.ReportTable;
import nl.privacyspiegel.reporting.content.ReportTable.Row;
import nl.privacyspiegel.reporting.content.ReportTable.RowKind;
import nl.privacyspiegel.reporting.content.Said;
import nl.privacyspiegel.reporting.office.OfficeText;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGridCol;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.springframework.web.util.HtmlUtils;

/** A table in Word with a header that is marked as one, repeats on every page, and can be read aloud. */
final class DocxTable {

    private static final int MANY_COLUMNS = 7;

    /** A row with a longer text may go on on the next page: it could be longer than a page. */
    private static final int LONG_TEXT = 900;

    private static final int FEW_ROWS = 9;
    private static final int SHORT_TEXT = 110;

    private final DocxPaper paper;
    private final ReportTable table;
    private final String description;
    private final int[] widths;

    /** @param widths of the columns, in twentieths of a point */
    DocxTable(DocxPaper paper, ReportTable table, String description, int... widths) {
        this.paper = paper;
        this.table = table;
        this.description = description;
        this.widths = widths.clone();
    }

    void write() {
        XWPFTable word =
                paper.poi().createTable(table.rows().size() + 1, table.header().size());
        properties(word.getCTTbl());
        XWPFTableRow head = word.getRow(0);
        head.setRepeatHeader(true);
        head.setCantSplitRow(true);
        for (int column = 0; column < widths.length; column++) {
            XWPFTableCell cell = head.getCell(column);
            cell.setColor(paper.house().accent());
            write(cell, column, new ReportCell.Text(table.header().get(column)), style(DocxStyles.CELL_HEAD))
                    .setKeepNext(true);
        }
        for (int index = 0; index < table.rows().size(); index++) {
            row(word.getRow(index + 1), table.rows().get(index));
        }
        beginTogether(word);
    }

    /** At the foot of a page stands no beginning of a table with one row; a small table stands on one page. */
    private void beginTogether(XWPFTable word) {
        int together =
                isSmall() ? table.rows().size() - 1 : Math.min(1, table.rows().size() - 1);
        word.getRows().stream()
                .skip(1)
                .limit(Math.max(0, together))
                .flatMap(row -> row.getTableCells().stream())
                .flatMap(cell -> cell.getParagraphs().stream())
                .forEach(paragraph -> paragraph.setKeepNext(true));
    }

    private boolean isSmall() {
        return table.rows().size() <= FEW_ROWS
                && table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .allMatch(cell -> cell.display().length() <= SHORT_TEXT);
    }

    /** The title and the description of a table are what a screen reader says of it. */
    private void properties(CTTbl word) {
        try {
            word.setTblPr(CTTblPr.Factory.parse("""
                    <xml-fragment xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
                    <w:tblStyle w:val="TableGrid"/><w:tblW w:w="%d" w:type="dxa"/><w:tblLayout w:type="fixed"/>
                    <w:tblCellMar><w:left w:w="%3$d" w:type="dxa"/><w:right w:w="%3$d" w:type="dxa"/></w:tblCellMar>
                    <w:tblLook w:val="00A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0"\
                     w:noHBand="1" w:noVBand="1"/>
                    <w:tblDescription w:val="%2$s"/></xml-fragment>
                    """.formatted(
                            Arrays.stream(widths).sum(),
                            HtmlUtils.htmlEscapeDecimal(OfficeText.clean(description)),
                            isDense() ? 60 : 90)));
        } catch (XmlException ours) {
            throw new IllegalStateException("the properties are well-formed", ours);
        }
        CTTblGrid grid = word.getTblGrid() == null ? word.addNewTblGrid() : word.getTblGrid();
        grid.setGridColArray(new CTTblGridCol[0]);
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
    }

    private boolean isDense() {
        return table.header().size() >= MANY_COLUMNS;
    }

    private String style(String style) {
        return (isDense() ? DocxStyles.SMALL : "") + style;
    }

    private void row(XWPFTableRow word, Row row) {
        boolean apart = (row.kind() == RowKind.DOMAIN && isDense()) || row.kind() == RowKind.SECTION;
        List<ReportCell> cells = row.cells();
        word.setCantSplitRow(cells.stream().allMatch(cell -> cell.display().length() <= LONG_TEXT));
        for (int column = 0; column < widths.length; column++) {
            XWPFTableCell cell = word.getCell(column);
            if (apart || row.kind() == RowKind.MEAN) {
                cell.setColor(row.kind() == RowKind.DOMAIN ? paper.house().tint() : Colours.SECTION);
            }
            boolean strong = isStrong(row.kind(), cells.get(column), column);
            XWPFParagraph text =
                    write(cell, column, cells.get(column), style(strong ? DocxStyles.CELL_STRONG : DocxStyles.CELL));
            if (apart) {
                text.setKeepNext(true);
            }
        }
    }

    private boolean isStrong(RowKind kind, ReportCell cell, int column) {
        return switch (kind) {
            case SECTION -> true;
            case DOMAIN ->
                isDense() ? column < BeforeAfterTable.RATIONALE || !(cell instanceof ReportCell.Text) : column == 0;
            case MEAN -> !(cell instanceof ReportCell.Coverage);
            case PLAIN, QUESTION -> column == 0 && !isDense();
        };
    }

    private XWPFParagraph write(XWPFTableCell cell, int column, ReportCell content, String style) {
        cell.setWidth(Integer.toString(widths[column]));
        XWPFParagraph paragraph = cell.getParagraphs().getFirst();
        paragraph.setStyle(style);
        if (content instanceof ReportCell.Sentence(Said said)) {
            DocxPaper.text(paragraph, said);
        } else {
            DocxPaper.text(paragraph, content.display(), content.language());
        }
        return paragraph;
    }
}
