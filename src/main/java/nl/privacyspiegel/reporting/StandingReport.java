package nl.privacyspiegel.reporting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.slot.ReportSection;
import nl.privacyspiegel.reporting.content.AddedSection;
import nl.privacyspiegel.reporting.content.HouseStyle;
import nl.privacyspiegel.reporting.content.ReportFile;
import nl.privacyspiegel.reporting.content.ReportTexts;
import nl.privacyspiegel.reporting.content.StandingContent;
import nl.privacyspiegel.reporting.content.StandingSlides;
import nl.privacyspiegel.reporting.excel.XlsxStanding;
import nl.privacyspiegel.reporting.powerpoint.PptxWriter;
import nl.privacyspiegel.reporting.word.DocxStanding;
import org.springframework.context.MessageSource;

/** The report of one measurement, as a file. Who may see the measurement was decided by who read it. */
final class StandingReport {

    private final MessageSource messages;
    private final Clock clock;
    private final String applicationVersion;

    StandingReport(MessageSource messages, Clock clock, String applicationVersion) {
        this.messages = messages;
        this.clock = clock;
        this.applicationVersion = applicationVersion;
    }

    /** @param framework the language of the framework, as a BCP 47 tag */
    ReportFile write(
            MeasurementSheet sheet,
            List<ReportSection> added,
            HouseStyle house,
            ReportFormat format,
            String framework,
            Locale locale) {
        Instant now = clock.instant();
        ReportTexts words = new ReportTexts(messages, locale).about(framework);
        StandingContent content = StandingContent.of(
                sheet, AddedSection.of(added, words), words, applicationVersion, ReportTexts.wallClock(now));
        return new ReportFile(
                ReportFile.name(
                        "privacyspiegel",
                        sheet.assessment().unitName(),
                        format.ending(),
                        sheet.summary().date()),
                format.contentType(),
                switch (format) {
                    case XLSX ->
                        XlsxStanding.write(content, StandingSlides.brief(sheet, content, words), house, words, now);
                    case DOCX ->
                        DocxStanding.write(content, StandingSlides.brief(sheet, content, words), house, words, now);
                    case PPTX ->
                        PptxWriter.write(
                                content.title(),
                                content.about(),
                                content.footer(),
                                StandingSlides.of(sheet, content, words),
                                house,
                                words,
                                now);
                });
    }
}
