package nl.privacyspiegel.reporting.excel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.slot.AnnualChapter;
import nl.privacyspiegel.reporting.content.AddedSection;
import nl.privacyspiegel.reporting.content.AnnualContent;
import nl.privacyspiegel.reporting.content.AnnualContent.Part;
import nl.privacyspiegel.reporting.content.AnnualLevel;
import nl.privacyspiegel.reporting.content.HouseStyle;
import nl.privacyspiegel.reporting.content.ReportCell;
import nl.privacyspiegel.reporting.content.ReportTable;
import nl.privacyspiegel.reporting.content.ReportTexts;
import nl.privacyspiegel.reporting.content.Said;
import nl.privacyspiegel.reporting.content.ToldChapter;
import nl.privacyspiegel.reporting.excel.XlsxStyles.Look;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Turns what is told of a year into an Excel workbook: the story with its figures in front, then a sheet for each table. */
public final class XlsxAnnual {

    private static final String BULLET = "\u2022 ";
    private static final int[] SUMMARY = {40, 13, 13, 22, 14, 22};

    private final XSSFWorkbook workbook;
    private final XlsxStyles styles;
    private final AnnualContent content;
    private final ReportTexts words;

    private XlsxAnnual(XSSFWorkbook workbook, XlsxStyles styles, AnnualContent content, ReportTexts words) {
        this.workbook = workbook;
        this.styles = styles;
        this.content = content;
        this.words = words;
    }

    public static byte[] write(AnnualContent content, HouseStyle house, ReportTexts words, Instant made) {
        return XlsxWriter.write(content.title(), content.subtitle(), house, words, made, (workbook, styles) -> {
            new XlsxAnnual(workbook, styles, content, words).sheets(house);
            XlsxPaper.foot(workbook, content.subtitle(), content.source().text());
        });
    }

    private void sheets(HouseStyle house) {
        summary(house);
        boolean college = content.level() == AnnualLevel.COLLEGE;
        sheets(
                words.get(AnnualChapter.STANDING.translationKey()),
                Stream.of(
                                table("reporting.heading.units", content.overview()),
                                table("reporting.heading.grades", content.grades()),
                                table("reporting.heading.withoutGrade", content.withoutGrade()),
                                table("reporting.heading.open", content.open()))
                        .limit(college ? 4 : 2)
                        .flatMap(Optional::stream)
                        .toList());
        if (college) {
            sheets(words.get("reporting.heading.tests"), tests());
        }
        sheets(
                words.get("reporting.sheet.chapters"),
                content.chapters().stream()
                        .flatMap(chapter -> chapter.sections().stream())
                        .toList());
        if (college) {
            table("reporting.heading.decided", content.decided())
                    .ifPresent(section -> XlsxAddedSheet.write(workbook, styles, section, content.subtitle(), words));
            new XlsxAccountSheet(workbook, styles, content.account(), content.subtitle(), words).write();
        }
    }

    private void summary(HouseStyle house) {
        XlsxSheet sheet = new XlsxSheet(workbook, words.get("reporting.sheet.summary"), styles, words, SUMMARY);
        XlsxHouse.title(sheet, content.title(), content.subtitle(), house, words);
        sheet.skip(1);
        sheet.line(content.headline().text(), Look.HEADING);
        points(sheet, "reporting.heading.brief", content.messages());
        points(sheet, "reporting.heading.asked", content.asked());
        for (ToldChapter chapter : content.chapters()) {
            boolean counted = !chapter.figures().rows().isEmpty();
            if (counted || chapter.typed().isPresent()) {
                sheet.skip(1);
                sheet.line(content.heading(chapter.chapter(), words).text(), Look.HEADING);
            }
            chapter.typed().ifPresent(typed -> {
                sheet.line(typed.by().text(), Look.POINT);
                typed.paragraphs().forEach(paragraph -> sheet.line(paragraph.text(), Look.POINT));
            });
            if (counted) {
                XlsxRows.table(sheet, chapter.figures());
            }
        }
        sheet.print(true, content.subtitle(), sheet.next() - 1);
    }

    private void points(XlsxSheet sheet, String headingKey, List<Said> points) {
        if (!points.isEmpty()) {
            sheet.skip(1);
            sheet.line(words.get(headingKey), Look.HEADING);
            points.forEach(point -> sheet.line(BULLET + point.text(), Look.POINT));
        }
    }

    private Optional<AddedSection> table(String nameKey, ReportTable table) {
        return table.rows().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new AddedSection(words.get(nameKey), content.source().text(), true, numbers(table)));
    }

    /** Means and changes as numbers to go on with: in these tables nothing stands beside them to compute them from. */
    private static ReportTable numbers(ReportTable table) {
        return new ReportTable(
                table.name(),
                table.header(),
                table.rows().stream()
                        .map(row -> new ReportTable.Row(
                                row.kind(),
                                row.cells().stream().map(XlsxAnnual::number).toList()))
                        .toList());
    }

    private static ReportCell number(ReportCell cell) {
        return switch (cell) {
            case ReportCell.Mean(var mean, String display) ->
                new ReportCell.GradeValue(mean.value().orElse(null), 1, display);
            case ReportCell.Change(var value, int decimals, String display)
            when value != null -> new ReportCell.Points(value, display, true);
            default -> cell;
        };
    }

    private List<AddedSection> tests() {
        List<AddedSection> tests = new ArrayList<>();
        for (Part test : content.tests()) {
            ReportTable table = test.table();
            tests.add(new AddedSection(
                    test.heading().text(),
                    test.points().stream().map(Said::text).collect(Collectors.joining(" ")),
                    true,
                    new ReportTable(table.name() + (tests.size() + 1), table.header(), table.rows())));
        }
        return tests;
    }

    private void sheets(String name, List<AddedSection> sections) {
        XlsxAddedSheet.write(workbook, styles, name, sections, content.subtitle(), words);
    }
}
