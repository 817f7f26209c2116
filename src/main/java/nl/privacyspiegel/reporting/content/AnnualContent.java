package nl.privacyspiegel.reporting.content;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.framework.FrameworkVersionId;
import nl.privacyspiegel.shared.chart.ChartSpec;

/**
 * What an organisation tells its board and council of one year, in the reader's words and without a file format: first the
 * conclusion, a picture and what is asked, then the rest for who wants to know more.
 *
 * @param source the year and the frameworks: at the foot of every page
 * @param headline the conclusion
 * @param messages what else there is to know, in a sentence each
 * @param picture the chart of the conclusion, in as many parts as it takes; empty when there is nothing to draw
 * @param asked what is asked of the reader
 * @param overview a row for each assessment
 * @param assessments the grades at the start and at the end of each
 * @param tests the published results of each privacytest, for the units that the reader may see
 * @param withoutGrade a row for each domain without a grade at the end, with the reason
 * @param open the first of the questions that are judged no at the end: what is most important to do
 * @param openBesides how many there are besides, of each kind, and where they are found
 * @param decided a row for each measurement: when it was adopted and by whom
 */
public record AnnualContent(
        String title,
        String subtitle,
        Said source,
        Said headline,
        List<Said> messages,
        List<ChartSpec> picture,
        List<Said> asked,
        ReportTable overview,
        List<Part> assessments,
        List<Part> alone,
        List<Part> tests,
        ReportTable withoutGrade,
        ReportTable open,
        List<Said> openBesides,
        ReportTable decided,
        ReportTable account) {

    /** A table under a heading, with what stands out, what a reader must see first and a picture of what it does not say at a glance. */
    public record Part(
            Said heading, List<Said> points, List<String> notices, List<ChartSpec> charts, ReportTable table) {
        public Part {
            points = List.copyOf(points);
            notices = List.copyOf(notices);
            charts = List.copyOf(charts);
        }
    }

    public AnnualContent {
        messages = List.copyOf(messages);
        picture = List.copyOf(picture);
        asked = List.copyOf(asked);
        assessments = List.copyOf(assessments);
        alone = List.copyOf(alone);
        tests = List.copyOf(tests);
        openBesides = List.copyOf(openBesides);
    }

    /** What stands at the foot of every page. */
    public Said footer() {
        return Said.join(" \u00b7 ", List.of(Said.words(subtitle), source));
    }

    /**
     * The assessments of a year.
     *
     * @param all how many there are, also those in which nothing was filled in
     * @param compared those with two finished measurements
     * @param alone the one measurement of those with less
     * @param languages of their frameworks, as BCP 47 tags; one that is not there is in the language of the organisation
     */
    public record Assessed(
            int all,
            List<Comparison> compared,
            List<MeasurementSheet> alone,
            Map<FrameworkVersionId, String> languages) {
        public Assessed {
            compared = List.copyOf(compared);
            alone = List.copyOf(alone);
            languages = Map.copyOf(languages);
        }

        ReportTexts about(FrameworkVersionId framework, ReportTexts words) {
            String language = languages.get(framework);
            return language == null ? words : words.about(language);
        }

        ReportTexts about(Comparison comparison, ReportTexts words) {
            return about(comparison.frameworkVersion(), words);
        }

        ReportTexts about(MeasurementSheet sheet, ReportTexts words) {
            return about(sheet.assessment().framework(), words);
        }
    }

    public static AnnualContent of(
            int year,
            String about,
            Assessed assessed,
            List<ResultContent> tests,
            ReportTexts words,
            String applicationVersion,
            LocalDateTime now) {
        AnnualTables tables = new AnnualTables(assessed, words);
        AnnualStory story = new AnnualStory(year, assessed, tests, words);
        return new AnnualContent(
                words.get("reporting.annual.title", Integer.toString(year)),
                about,
                story.source(),
                story.headline(),
                story.messages(tables.openPoints()),
                story.picture(),
                story.asked(),
                tables.overview(),
                assessed.compared().stream()
                        .map(each -> part(each, assessed.about(each, words), applicationVersion, now))
                        .toList(),
                assessed.alone().stream()
                        .map(each -> part(each, assessed.about(each, words), applicationVersion, now))
                        .toList(),
                tests.stream().map(test -> part(test, words)).toList(),
                tables.withoutGrade(),
                tables.open(),
                tables.openBesides(),
                tables.decided(),
                account(words, applicationVersion, now));
    }

    private static Part part(ResultContent test, ReportTexts words) {
        return new Part(
                Said.join(
                        ", ",
                        List.of(
                                Said.content(test.name()),
                                words.say("reporting.slide.test.closed", words.date(test.closedOn())))),
                new TestMessage(test, words).said().stream().toList(),
                test.notices(),
                ReportCharts.of(test, words),
                test.units());
    }

    private static Part part(Comparison comparison, ReportTexts words, String applicationVersion, LocalDateTime now) {
        ComparisonContent content = ComparisonContent.of(comparison, words, applicationVersion, now);
        return new Part(
                content.about(),
                AnnualStory.standsOut(comparison, words),
                content.notices(),
                List.of(),
                content.gradesInBrief());
    }

    private static Part part(MeasurementSheet sheet, ReportTexts words, String applicationVersion, LocalDateTime now) {
        StandingContent content = StandingContent.of(sheet, List.of(), words, applicationVersion, now);
        List<String> notices = new ArrayList<>(content.notices());
        notices.add(words.get(
                "reporting.annual.alone", words.kindInSentence(sheet.summary().kind())));
        return new Part(
                content.about(),
                AnnualStory.lowest(sheet, words).stream().toList(),
                notices,
                List.of(),
                content.grades());
    }

    private static ReportTable account(ReportTexts words, String applicationVersion, LocalDateTime now) {
        return AccountTable.of(
                words,
                applicationVersion,
                now,
                AccountTable.rule(words, "reporting.annual.account.year"),
                AccountTable.rule(words, "reporting.annual.account.tests"),
                AccountTable.rule(words, "reporting.annual.account.open"),
                AccountTable.rule(words, "reporting.account.mean"),
                AccountTable.rule(words, "reporting.account.notAssessed"));
    }
}
