package nl.privacyspiegel.reporting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.shared.Slug;
import org.springframework.context.MessageSource;

/** The report of one comparison, as a file. Who may see the comparison was decided by who made it. */
final class ComparisonReport {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final int LONGEST_SLUG = 60;

    private final MessageSource messages;
    private final Clock clock;
    private final String applicationVersion;

    ComparisonReport(MessageSource messages, Clock clock, String applicationVersion) {
        this.messages = messages;
        this.clock = clock;
        this.applicationVersion = applicationVersion;
    }

    /** An Excel workbook with live formulas and native charts. */
    ReportFile xlsx(Comparison comparison, Locale locale) {
        Instant now = clock.instant();
        Words words = new Words(messages, locale);
        ComparisonContent content = ComparisonContent.of(
                comparison,
                words,
                applicationVersion,
                LocalDateTime.ofInstant(now, AMSTERDAM).truncatedTo(ChronoUnit.MINUTES));
        return new ReportFile(
                fileName(comparison) + ".xlsx", XlsxWriter.CONTENT_TYPE, XlsxWriter.write(content, words, now));
    }

    private static String fileName(Comparison comparison) {
        return Stream.of(
                        "privacyspiegel",
                        Slug.of(comparison.unitName(), LONGEST_SLUG),
                        comparison.start().date().toString(),
                        comparison.end().date().toString())
                .collect(Collectors.joining("-"));
    }
}
