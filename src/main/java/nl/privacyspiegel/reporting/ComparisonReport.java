package nl.privacyspiegel.reporting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.assessment.slot.ReportSection;
import nl.privacyspiegel.privacytest.outcome.CampaignResults;
import nl.privacyspiegel.privacytest.outcome.CampaignResults.ResultUnit;
import nl.privacyspiegel.reporting.content.AddedSection;
import nl.privacyspiegel.reporting.content.AssessmentContent;
import nl.privacyspiegel.reporting.content.BoardSlides;
import nl.privacyspiegel.reporting.content.ComparisonContent;
import nl.privacyspiegel.reporting.content.HouseStyle;
import nl.privacyspiegel.reporting.content.ReportFile;
import nl.privacyspiegel.reporting.content.ReportTexts;
import nl.privacyspiegel.reporting.content.ResultContent;
import nl.privacyspiegel.reporting.excel.XlsxWriter;
import nl.privacyspiegel.reporting.powerpoint.PptxWriter;
import nl.privacyspiegel.reporting.word.DocxWriter;
import org.springframework.context.MessageSource;

/** The report of one comparison, as a file. Who may see the comparison was decided by who made it. */
final class ComparisonReport {

    private final MessageSource messages;
    private final Clock clock;
    private final String applicationVersion;

    ComparisonReport(MessageSource messages, Clock clock, String applicationVersion) {
        this.messages = messages;
        this.clock = clock;
        this.applicationVersion = applicationVersion;
    }

    /** Published results of a privacytest, for one unit. */
    record Test(CampaignResults results, ResultUnit unit) {}

    /**
     * A file: Excel with live formulas and native charts, Word with the whole table and the results of the privacytests, or
     * PowerPoint with a message a page and native charts.
     *
     * @param framework the language of the framework, as a BCP 47 tag
     */
    ReportFile write(
            Comparison comparison,
            List<Test> tests,
            List<ReportSection> added,
            HouseStyle house,
            ReportFormat format,
            String framework,
            Locale locale) {
        Instant now = clock.instant();
        ReportTexts words = new ReportTexts(messages, locale).about(framework);
        AssessmentContent content = content(comparison, tests, added, words, now);
        return new ReportFile(
                ReportFile.name(
                        "privacyspiegel",
                        comparison.unitName(),
                        format.ending(),
                        comparison.start().date(),
                        comparison.end().date()),
                format.contentType(),
                switch (format) {
                    case XLSX -> XlsxWriter.write(content, house, words, now);
                    case DOCX -> DocxWriter.write(content, house, words, now);
                    case PPTX -> PptxWriter.write(content, house, words, now);
                });
    }

    private AssessmentContent content(
            Comparison comparison, List<Test> tests, List<ReportSection> sections, ReportTexts words, Instant now) {
        LocalDateTime time = ReportTexts.wallClock(now);
        ComparisonContent content = ComparisonContent.of(comparison, words, applicationVersion, time);
        List<ResultContent> results = tests.stream()
                .map(test -> ResultContent.of(test.results(), test.unit(), words, applicationVersion, time))
                .toList();
        List<AddedSection> added = AddedSection.of(sections, words);
        return new AssessmentContent(
                content, results, added, BoardSlides.of(comparison, content, results, added, words));
    }
}
