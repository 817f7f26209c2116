package nl.privacyspiegel.reporting.content;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.grading.GradeChanges.MeanChange;
import nl.privacyspiegel.framework.FrameworkVersionId;
import nl.privacyspiegel.reporting.content.ReportCell.Blank;
import nl.privacyspiegel.reporting.content.ReportCell.Text;
import nl.privacyspiegel.reporting.content.ReportTable.Row;
import nl.privacyspiegel.reporting.content.ReportTable.RowKind;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation tells its board and council of one year, in the reader's words and without a file format.
 *
 * @param messages what there is to know, in a sentence each
 * @param overview a row for each assessment
 * @param assessments the grades at the start and at the end of each
 * @param tests the published results of each privacytest, for the units that the reader may see
 * @param open a row for each question that is not settled at the end, and each domain without a grade
 */
public record AnnualContent(
        String title,
        String subtitle,
        List<String> messages,
        ReportTable overview,
        List<Part> assessments,
        List<Part> alone,
        List<Part> tests,
        ReportTable open,
        ReportTable account) {

    /** A table under a heading, with what a reader must see first. */
    public record Part(Said heading, List<String> notices, ReportTable table) {
        public Part {
            notices = List.copyOf(notices);
        }
    }

    public AnnualContent {
        messages = List.copyOf(messages);
        assessments = List.copyOf(assessments);
        alone = List.copyOf(alone);
        tests = List.copyOf(tests);
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

        private ReportTexts about(FrameworkVersionId framework, ReportTexts words) {
            String language = languages.get(framework);
            return language == null ? words : words.about(language);
        }

        private ReportTexts about(Comparison comparison, ReportTexts words) {
            return about(comparison.frameworkVersion(), words);
        }

        private ReportTexts about(MeasurementSheet sheet, ReportTexts words) {
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
        ReportTable open = open(assessed, words);
        return new AnnualContent(
                words.get("reporting.annual.title", Integer.toString(year)),
                about,
                List.of(
                        words.get("reporting.annual.assessments", Integer.toString(assessed.all())),
                        words.get("reporting.annual.tests", Integer.toString(tests.size())),
                        words.get(
                                "reporting.annual.open",
                                Integer.toString(open.rows().size()))),
                overview(assessed, words),
                assessed.compared().stream()
                        .map(each -> part(each, assessed.about(each, words), applicationVersion, now))
                        .toList(),
                assessed.alone().stream()
                        .map(each -> part(each, assessed.about(each, words), applicationVersion, now))
                        .toList(),
                tests.stream()
                        .map(test -> new Part(Said.content(test.name()), test.notices(), test.units()))
                        .toList(),
                open,
                account(words, applicationVersion, now));
    }

    private static Part part(Comparison comparison, ReportTexts words, String applicationVersion, LocalDateTime now) {
        ComparisonContent content = ComparisonContent.of(comparison, words, applicationVersion, now);
        return new Part(content.about(), content.notices(), content.gradesInBrief());
    }

    private static Part part(MeasurementSheet sheet, ReportTexts words, String applicationVersion, LocalDateTime now) {
        StandingContent content = StandingContent.of(sheet, List.of(), words, applicationVersion, now);
        List<String> notices = new ArrayList<>(content.notices());
        notices.add(words.get(
                "reporting.annual.alone", words.kindInSentence(sheet.summary().kind())));
        return new Part(content.about(), notices, content.grades());
    }

    private static ReportTable overview(Assessed assessed, ReportTexts words) {
        return new ReportTable(
                words.get("reporting.table.annual"),
                List.of(
                        words.get("reporting.fact.unit"),
                        words.get("reporting.fact.assessment"),
                        words.get("reporting.annual.meanStart"),
                        words.get("reporting.annual.meanEnd"),
                        words.get("reporting.column.change"),
                        words.get("reporting.column.adoptedOn")),
                Stream.concat(
                                assessed.compared().stream().map(each -> overview(each, words)),
                                assessed.alone().stream().map(each -> overview(each, words)))
                        .toList());
    }

    private static Row overview(Comparison each, ReportTexts words) {
        return Row.of(
                RowKind.PLAIN,
                new Text(each.unitName()),
                Text.content(each.assessmentName()),
                words.mean(each.startMean()),
                words.mean(each.endMean()),
                change(each, words),
                adopted(each.end().adoptedOn(), words));
    }

    /** A change over other domains than the means beside it says over how many it goes. */
    private static ReportCell change(Comparison each, ReportTexts words) {
        MeanChange both = each.changes().mean();
        ReportCell change = words.change(both.change(), 1);
        return both.over() == 0 || each.hasMeansOfSameDomains()
                ? change
                : words.text("reporting.annual.changeOver", change.display(), both.over());
    }

    private static ReportCell adopted(@Nullable LocalDate day, ReportTexts words) {
        return day == null ? words.text("reporting.notAdopted") : words.day(day);
    }

    private static Row overview(MeasurementSheet each, ReportTexts words) {
        return Row.of(
                RowKind.PLAIN,
                new Text(each.assessment().unitName()),
                Text.content(each.assessment().name()),
                words.mean(each.mean()),
                words.text("reporting.annual.notYet"),
                new Blank(),
                adopted(each.summary().adoptedOn(), words));
    }

    private static ReportTable open(Assessed assessed, ReportTexts words) {
        List<Row> rows = new ArrayList<>();
        assessed.compared()
                .forEach(each -> rows.addAll(Stand.atEnd(each)
                        .open(each.unitName() + " \u00b7 " + each.assessmentName(), assessed.about(each, words))));
        assessed.alone()
                .forEach(each -> rows.addAll(Stand.of(each)
                        .open(
                                each.assessment().unitName() + " \u00b7 "
                                        + each.assessment().name(),
                                assessed.about(each, words))));
        return new ReportTable(
                words.get("reporting.table.open"),
                List.of(
                        words.get("reporting.annual.unit"),
                        words.get("reporting.column.question"),
                        words.get("reporting.annual.state")),
                rows);
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
