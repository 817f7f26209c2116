package nl.privacyspiegel.reporting;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import nl.privacyspiegel.privacytest.outcome.CampaignComparison;
import nl.privacyspiegel.privacytest.outcome.CampaignResults;
import nl.privacyspiegel.privacytest.outcome.CampaignResults.ResultUnit;
import nl.privacyspiegel.reporting.content.ComparedResultsContent;
import nl.privacyspiegel.reporting.content.HouseStyle;
import nl.privacyspiegel.reporting.content.ReportFile;
import nl.privacyspiegel.reporting.content.ReportTexts;
import nl.privacyspiegel.reporting.content.ResultContent;
import nl.privacyspiegel.reporting.excel.XlsxAccountSheet;
import nl.privacyspiegel.reporting.excel.XlsxComparedResults;
import nl.privacyspiegel.reporting.excel.XlsxQuestionsSheet;
import nl.privacyspiegel.reporting.excel.XlsxResultSummarySheet;
import nl.privacyspiegel.reporting.excel.XlsxResultUnitsSheet;
import nl.privacyspiegel.reporting.excel.XlsxWriter;
import nl.privacyspiegel.reporting.powerpoint.PptxWriter;
import nl.privacyspiegel.reporting.word.DocxComparedResults;
import org.springframework.context.MessageSource;

/** The report of the results of one campaign, or of two beside each other, for one unit. It holds nothing but what the page shows. */
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

    /**
     * Two campaigns beside each other: Excel with every number, Word with the whole table, or PowerPoint with a message a page.
     *
     * @param results those of the later of both
     */
    ReportFile compared(
            CampaignComparison comparison,
            CampaignResults results,
            ResultUnit unit,
            HouseStyle house,
            ReportFormat format,
            Locale locale) {
        Instant now = clock.instant();
        ReportTexts words = new ReportTexts(messages, locale);
        ComparedResultsContent content = ComparedResultsContent.of(
                comparison, results, unit, words, applicationVersion, ReportTexts.wallClock(now));
        return new ReportFile(
                ReportFile.name(
                        "privacytests-vergeleken",
                        unit.name(),
                        format.ending(),
                        comparison.then().closedOn(),
                        comparison.now().closedOn()),
                format.contentType(),
                switch (format) {
                    case XLSX -> XlsxComparedResults.write(content, house, words, now);
                    case DOCX -> DocxComparedResults.write(content, house, words, now);
                    case PPTX ->
                        PptxWriter.write(
                                content.title(),
                                content.about(),
                                content.footer(),
                                content.slides(),
                                house,
                                words,
                                now);
                });
    }
}
