package nl.privacyspiegel.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.privacyspiegel.assessment.AssessmentId;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.assessment.Comparison.DomainRow;
import nl.privacyspiegel.assessment.Comparison.Moment;
import nl.privacyspiegel.assessment.Comparison.Source;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.MeasurementKind;
import nl.privacyspiegel.assessment.Period;
import nl.privacyspiegel.framework.FrameworkVersionId;
import nl.privacyspiegel.reporting.content.ComparisonContent;
import nl.privacyspiegel.reporting.content.ReportFile;
import nl.privacyspiegel.reporting.content.ReportTexts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Any two measurements of a unit can be compared. Their files only speak of begin and end when that is what they are: the
 * whole text of a file is read back, with its charts and the workbooks inside them.
 */
class TwoMeasurementsNamedTest {

    private static final LocalDate LATER = LocalDate.of(2026, 11, 28);
    private static final Pattern BEGIN_OR_END =
            Pattern.compile("(?i)\\b(begin|eind)\\b(?! gemaakt)|\\bat (the )?(start|end)\\b(?! measurement)");

    static Stream<Arguments> pairs() {
        return Stream.of(Reported.DUTCH, Reported.ENGLISH)
                .flatMap(locale -> Stream.of(ReportFormat.values())
                        .flatMap(format -> Stream.of(MeasurementKind.values())
                                .flatMap(first -> Stream.of(MeasurementKind.values())
                                        .map(second -> Arguments.of(first, second, format, locale)))));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void measurements_of_two_assessments_are_called_by_their_kind_and_date(
            MeasurementKind first, MeasurementKind second, ReportFormat format, Locale locale) {
        String text = text(Reported.file(comparison(first, second, true, LATER), format, locale));

        assertThat(BEGIN_OR_END.matcher(text).results().map(found -> around(text, found.start())))
                .isEmpty();
        ReportTexts words = Reported.words(locale);
        assertThat(text)
                .containsIgnoringCase(words.kind(first) + " " + words.date(KempenComparison.START))
                .containsIgnoringCase(words.kind(second) + " " + words.date(LATER));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void within_one_assessment_only_its_begin_and_end_are_called_so(
            MeasurementKind first, MeasurementKind second, ReportFormat format, Locale locale) {
        String text = text(Reported.file(comparison(first, second, false, LATER), format, locale));

        assertThat(BEGIN_OR_END.matcher(text).find())
                .isEqualTo(first == MeasurementKind.START && second == MeasurementKind.END);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void measurements_of_one_day_are_still_told_apart(
            MeasurementKind first, MeasurementKind second, ReportFormat format, Locale locale) {
        Comparison comparison = comparison(first, second, true, KempenComparison.START);
        ComparisonContent content =
                ComparisonContent.of(comparison, Reported.words(locale), "0.1.0", ReportTexts.wallClock(Reported.NOW));

        assertThat(content.grades().header()).doesNotHaveDuplicates();
        assertThat(content.charts().header()).doesNotHaveDuplicates();
        assertThat(content.beforeAfter().header()).doesNotHaveDuplicates();
        assertThat(Reported.file(comparison, format, locale).content()).isNotEmpty();
    }

    static Stream<Arguments> sentences() {
        return Stream.of(Reported.DUTCH, Reported.ENGLISH)
                .flatMap(locale ->
                        Stream.of(ReportFormat.DOCX, ReportFormat.PPTX).map(format -> Arguments.of(format, locale)));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void what_is_settled_names_its_measurement(ReportFormat format, Locale locale) {
        ReportTexts words = Reported.words(locale);
        String name = words.get(
                "assessment.moment.of", words.kind(MeasurementKind.START).toLowerCase(locale), words.date(LATER));
        Comparison graded = comparison(
                MeasurementKind.END,
                MeasurementKind.START,
                true,
                LATER,
                List.of(KempenComparison.domain(null, 4L), KempenComparison.domain(7L, 6L)));

        assertThat(text(Reported.file(graded, format, locale)))
                .contains(words.get("reporting.slide.asked.settled", name));
    }

    private static Comparison comparison(
            MeasurementKind first, MeasurementKind second, boolean two, LocalDate secondDay) {
        return comparison(
                first,
                second,
                two,
                secondDay,
                Stream.concat(
                                KempenComparison.domains().stream(),
                                Stream.of(
                                        KempenComparison.domain(4L, null, KempenComparison.question("Ja")),
                                        KempenComparison.domain(null, 4L)))
                        .toList());
    }

    private static Comparison comparison(
            MeasurementKind first, MeasurementKind second, boolean two, LocalDate secondDay, List<DomainRow> domains) {
        Comparison all = KempenComparison.with(domains);
        return new Comparison(
                all.assessment(),
                "Tweede ronde",
                all.unit(),
                all.unitName(),
                all.period(),
                all.frameworkVersion(),
                all.frameworkName(),
                all.frameworkVersionNumber(),
                all.scale(),
                moment(7, first, KempenComparison.START),
                moment(8, second, secondDay),
                all.domains(),
                two ? source(all.period()) : null);
    }

    private static Moment moment(int id, MeasurementKind kind, LocalDate day) {
        return new Moment(new MeasurementId(new UUID(id, id)), kind, day, 1, day, "fg");
    }

    private static Source source(Period period) {
        return new Source(
                new AssessmentId(new UUID(9, 9)), "Eerste ronde", period, new FrameworkVersionId(new UUID(10, 10)), 1);
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 60));
    }

    /** Every text in a file: words, descriptions of pictures, names of sheets and tables. */
    private static String text(ReportFile file) {
        StringBuilder all = new StringBuilder();
        read(file.content(), all);
        return all.toString();
    }

    private static void read(byte[] zip, StringBuilder all) {
        try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                byte[] content = entries.readAllBytes();
                if (entry.getName().endsWith(".xlsx")) {
                    read(content, all);
                } else if (isText(entry.getName())) {
                    all.append(words(new String(content, StandardCharsets.UTF_8)))
                            .append('\n');
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isText(String name) {
        return name.endsWith(".xml")
                && List.of("theme", "styles", "slideMaster", "slideLayout").stream()
                        .noneMatch(name::contains);
    }

    /** What people read: between the marks, and in the marks that carry a name or a description. */
    private static String words(String xml) {
        Stream<String> named = Pattern.compile("\\b(?:descr|title|displayName|name)=\"([^\"]*)\"")
                .matcher(xml)
                .results()
                .map(found -> found.group(1));
        return String.join("\n", named.toList()) + "\n"
                + xml.replaceAll("</w:p>|</a:p>|</t>|</c:v>|</si>|/>", "\n").replaceAll("<[^>]*>", "");
    }
}
