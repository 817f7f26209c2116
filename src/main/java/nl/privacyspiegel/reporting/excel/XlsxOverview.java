package nl.privacyspiegel.reporting.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import nl.privacyspiegel.reporting.content.HouseStyle;
import nl.privacyspiegel.reporting.content.OverviewContent;
import nl.privacyspiegel.reporting.content.OverviewContent.Grades;
import nl.privacyspiegel.reporting.content.QuestionBlock;
import nl.privacyspiegel.reporting.content.ReportCell;
import nl.privacyspiegel.reporting.content.ReportTable;
import nl.privacyspiegel.reporting.content.ReportTexts;
import nl.privacyspiegel.reporting.content.ResultContent;
import nl.privacyspiegel.reporting.excel.XlsxStyles.Look;
import nl.privacyspiegel.reporting.office.DocumentProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Turns an overview into an Excel workbook. The sheets with formulas and charts are small; the long lists behind them are
 * streamed, so that their length costs no memory.
 */
public final class XlsxOverview {

    private static final int ROWS_IN_MEMORY = 200;
    private static final int[] SUMMARY = {34, 16, 16, 16, 22, 22};
    private static final int[] TESTS = {44, 20, 20, 20};
    private static final int CHART_ROWS = 24;

    /** Together as wide as a page on its side. */
    private static final int[] DECISIONS = {20, 22, 13, 12, 20, 20, 13, 44, 10, 10, 40};

    private static final int[] FINDINGS = {17, 17, 13, 12, 17, 7, 29, 13, 34, 16, 11};

    private final OverviewContent content;
    private final HouseStyle house;
    private final ReportTexts words;

    private XlsxOverview(OverviewContent content, HouseStyle house, ReportTexts words) {
        this.content = content;
        this.house = house;
        this.words = words;
    }

    /** A long list that is still to be read. */
    public interface Lists {

        /** Hands on every row of what was decided and of what was found. */
        void read(Consumer<List<ReportCell>> decisions, Consumer<List<ReportCell>> findings);
    }

    public static byte[] write(
            OverviewContent content, HouseStyle house, ReportTexts words, Instant made, Lists lists) {
        return new XlsxOverview(content, house, words).write(made, lists);
    }

    private byte[] write(Instant made, Lists lists) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            XlsxStyles styles = new XlsxStyles(workbook, house);
            summary(workbook, styles);
            content.grades().ifPresent(grades -> {
                new XlsxMomentsSheet(workbook, styles, grades, content.subtitle(), words).write();
                new XlsxMapSheet(workbook, styles, grades, content.subtitle(), words).write();
            });
            if (!content.results().isEmpty()) {
                tests(workbook, styles);
            }
            new XlsxAccountSheet(workbook, styles, content.account(), content.subtitle(), words).write();
            XlsxPaper.foot(workbook, content.title(), content.subtitle());
            workbook.setActiveSheet(0);
            DocumentProperties.write(workbook, content.title(), content.subtitle(), words.locale(), made);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.setForceFormulaRecalculation(true);
            try (SXSSFWorkbook stream = new SXSSFWorkbook(workbook, ROWS_IN_MEMORY)) {
                stream.setCompressTempFiles(true);
                stream(stream, new XlsxCells(styles, words), lists);
                stream.write(bytes);
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void summary(XSSFWorkbook workbook, XlsxStyles styles) {
        XlsxSheet sheet = new XlsxSheet(workbook, words.get("reporting.sheet.summary"), styles, words, SUMMARY);
        XlsxHouse.title(sheet, content.title(), content.subtitle(), house, words);
        content.grades().ifPresent(grades -> XlsxBrief.write(sheet, grades.brief(), words));
        sheet.skip(1);
        XlsxRows.facts(sheet, content.facts());
        sheet.skip(1);
        content.grades().ifPresentOrElse(grades -> ends(sheet, grades), () -> {
            sheet.line(words.get("reporting.overview.nothing"), Look.NOTICE);
        });
        sheet.print(true, content.subtitle(), sheet.next() - 1);
        new XlsxPaper(sheet.poi(), words).scale();
    }

    private void ends(XlsxSheet sheet, Grades grades) {
        sheet.line(words.get("reporting.heading.grades"), Look.HEADING);
        int header = sheet.next();
        sheet.header(grades.ends().header());
        for (ReportTable.Row row : grades.ends().rows()) {
            sheet.change(
                    XlsxRows.plain(sheet, row.cells(), Look.BODY),
                    3,
                    1,
                    2,
                    (ReportCell.Change) row.cells().get(3),
                    Look.BODY);
        }
        int last = sheet.next() - 1;
        sheet.table(grades.ends().name(), header, last, grades.ends().header().size() - 1);
        sheet.line(words.get("reporting.overview.note.ends"), Look.NOTE);
        sheet.poi().setRowBreak(sheet.next());
        sheet.skip(1);
        sheet.line(words.get("reporting.heading.charts"), Look.HEADING);
        int top = sheet.next();
        sheet.skip(XlsxCharts.rows(last - header));
        new XlsxCharts(sheet, grades.pairs(), words).draw(top, header, last);
    }

    private void tests(XSSFWorkbook workbook, XlsxStyles styles) {
        XlsxSheet sheet = new XlsxSheet(workbook, words.get("reporting.heading.tests"), styles, words, TESTS);
        sheet.line(words.get("reporting.heading.tests"), Look.TITLE);
        sheet.line(content.subtitle(), Look.SUBTITLE);
        sheet.line(words.get("reporting.results.units.note"), Look.NOTE);
        sheet.skip(1);
        if (!content.tests().rows().isEmpty()) {
            sheet.line(words.get("reporting.overview.tests"), Look.HEADING);
            int header = XlsxRows.table(sheet, content.tests());
            int last = sheet.next() - 1;
            int top = sheet.next() + 1;
            sheet.skip(CHART_ROWS);
            XlsxStacks.draw(sheet, content.tests(), words, top, sheet.next() - 1, header, last);
        }
        for (ResultContent result : content.results()) {
            sheet.skip(1);
            sheet.line(result.name(), Look.HEADING);
            result.notices().forEach(notice -> sheet.line(notice, Look.NOTICE));
            for (QuestionBlock question : result.questions()) {
                int first = sheet.next();
                sheet.line(question.code() + ". " + question.asked().text(), Look.LABEL);
                question.sentences().forEach(sentence -> sheet.line(sentence.text(), Look.NOTE));
                if (!question.answers().rows().isEmpty()) {
                    sheet.header(question.answers().header());
                    question.answers().rows().forEach(row -> XlsxRows.plain(sheet, row.cells(), Look.BODY));
                }
                sheet.skip(1);
                sheet.keepTogether(first, false);
            }
            int first = sheet.next();
            sheet.header(result.units().header());
            result.units().rows().forEach(row -> XlsxRows.plain(sheet, row.cells(), Look.BODY));
            sheet.keepTogether(first, false);
        }
        sheet.print(false, content.subtitle(), sheet.next() - 1);
        new XlsxPaper(sheet.poi(), words).scale();
    }

    private void stream(SXSSFWorkbook workbook, XlsxCells cells, Lists lists) {
        XlsxStream decisions = new XlsxStream(
                workbook,
                words.get("reporting.overview.sheet.decisions"),
                cells,
                header(
                        "unit",
                        "assessment",
                        "measurement",
                        "date",
                        "framework",
                        "domain",
                        "grade",
                        "motivation",
                        "median",
                        "spread",
                        "minority"),
                DECISIONS);
        XlsxStream findings = new XlsxStream(
                workbook,
                words.get("reporting.overview.sheet.findings"),
                cells,
                header(
                        "unit",
                        "assessment",
                        "measurement",
                        "date",
                        "domain",
                        "code",
                        "question",
                        "judgement",
                        "status",
                        "references",
                        "found"),
                FINDINGS);
        lists.read(decisions::row, findings::row);
        decisions.finish(content.subtitle());
        findings.finish(content.subtitle());
    }

    private List<String> header(String... names) {
        return List.of(names).stream()
                .map(name -> words.get("reporting.overview.column." + name))
                .toList();
    }
}
