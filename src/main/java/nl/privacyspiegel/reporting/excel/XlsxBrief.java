package nl.privacyspiegel.reporting.excel;

import nl.privacyspiegel.reporting.content.Brief;
import nl.privacyspiegel.reporting.content.ReportTexts;
import nl.privacyspiegel.reporting.excel.XlsxStyles.Look;

/** What a workbook says before its figures: the conclusion, what else there is to know, and what is asked. */
final class XlsxBrief {

    private static final String BULLET = "\u2022 ";

    private XlsxBrief() {}

    static void write(XlsxSheet sheet, Brief brief, ReportTexts words) {
        sheet.skip(1);
        sheet.line(brief.headline().text(), Look.HEADING);
        sheet.line(brief.basis().text(), Look.NOTE);
        if (!brief.messages().isEmpty()) {
            sheet.skip(1);
            sheet.line(words.get("reporting.heading.brief"), Look.HEADING);
            brief.messages().forEach(message -> sheet.line(BULLET + message.text(), Look.POINT));
        }
        sheet.skip(1);
        sheet.line(words.get("reporting.heading.asked"), Look.HEADING);
        sheet.line(BULLET + brief.request().text(), Look.POINT);
        brief.asked().forEach(point -> sheet.line(BULLET + point.text(), Look.POINT));
    }
}
