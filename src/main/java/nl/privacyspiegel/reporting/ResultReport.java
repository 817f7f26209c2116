package nl.privacyspiegel.reporting;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import nl.privacyspiegel.privacytest.CampaignResults;
import nl.privacyspiegel.privacytest.CampaignResults.ResultUnit;
import nl.privacyspiegel.reporting.content.HouseStyle;
import nl.privacyspiegel.reporting.content.ReportFile;
import nl.privacyspiegel.reporting.content.ReportTexts;
import nl.privacyspiegel.reporting.content.ResultContent;
import nl.privacyspiegel.reporting.excel.XlsxAccountSheet;
import nl.privacyspiegel.reporting.excel.XlsxQuestionsSheet;
import nl.privacyspiegel.reporting.excel.XlsxResultSummarySheet;
import nl.privacyspiegel.reporting.excel.XlsxResultUnitsSheet;
import nl.privacyspiegel.reporting.excel.XlsxWriter;
import org.springframework.context.MessageSource;

/** The report of the results of one campaign for one unit, as a file. It holds nothing but what the page shows. */
final class ResultReport {

    private final MessageSource messages;
    private final Clock clock;
    private final String applicationVersion;

    ResultReport(MessageSource messages, Clock clock, String applicationVersion) {
        this.messages = messages;
        this.clock = clock;
        this.applicationVersion = applicationVersion;
    }

    /** An Excel workbook with native charts. */
    ReportFile xlsx(CampaignResults results, ResultUnit unit, HouseStyle house, Locale locale) {
        Instant now = clock.instant();
        ReportTexts words = new ReportTexts(messages, locale);
        ResultContent content = ResultContent.of(results, unit, words, applicationVersion, ReportTexts.wallClock(now));
        return new ReportFile(
                ReportFile.name(
                        "privacytest", unit.name(), "xlsx", results.header().closedOn()),
                XlsxWriter.CONTENT_TYPE,
                XlsxWriter.write(content.title(), content.subtitle(), house, words, now, (workbook, styles) -> {
                    new XlsxResultSummarySheet(workbook, styles, content, house, words).write();
                    new XlsxQuestionsSheet(workbook, styles, content, words).write();
                    new XlsxResultUnitsSheet(workbook, styles, content, words).write();
                    new XlsxAccountSheet(workbook, styles, content.account(), content.subtitle(), words).write();
                }));
    }
}
