package nl.privacyspiegel.reporting.content;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.slot.AnnualChapter;

/**
 * What an organisation tells its board and council of one year, in the reader's words and without a file format: first the
 * conclusion, a picture and what is asked, then the rest for who wants to know more.
 *
 * @param source the year, and the framework when it is one: at the foot of every page
 * @param headline the conclusion
 * @param messages what else there is to know, in a sentence each
 * @param picture the chart of the conclusion, in as many parts as it takes; empty when there is nothing to draw
 * @param asked what is asked of the reader, what matters most first; the last is to adopt this
 * @param overview a row for each assessment
 * @param assessments the grades at the start and at the end of each
 * @param tests the published results of each privacytest, for the units that the reader may see
 * @param withoutGrade a row for each domain without a grade at the end, with the reason
 * @param open the first of the questions that are judged no at the end: what is most important to do
 * @param openBesides how many there are besides, of each kind, and where they are found
 * @param decided a row for each measurement: when it was adopted and by whom
 * @param grades a row for each domain of each assessment: its grade at the start, at the end and the change
 * @param level for whom it is
 * @param chapters what modules above tell, by chapter; of the chapters for this level only
 */
public record AnnualContent(
        String title,
        String subtitle,
        Said source,
        Said headline,
        List<Said> messages,
        List<ConcludedChart> picture,
        List<Said> asked,
        ReportTable overview,
        List<Part> assessments,
        List<Part> alone,
        List<Part> tests,
        ReportTable withoutGrade,
        ReportTable open,
        List<Said> openBesides,
        ReportTable decided,
        ReportTable account,
        ReportTable grades,
        AnnualLevel level,
        List<ToldChapter> chapters) {

    /** More would not be read on the first page. */
    private static final int MOST_ASKED = 5;

    /** A table under a heading, with what stands out, what a reader must see first and a picture of what it does not say at a glance. */
    public record Part(
            Said heading, List<Said> points, List<String> notices, List<ConcludedChart> charts, ReportTable table) {
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
        chapters = List.copyOf(chapters);
    }

    /** What is asked on the first page: what matters most, and to adopt this. */
    public List<Said> askedFirst() {
        return asked.size() <= MOST_ASKED
                ? asked
                : Stream.concat(asked.stream().limit(MOST_ASKED - 1L), Stream.of(asked.getLast()))
                        .toList();
    }

    /** What is asked besides. */
    public List<Said> askedBesides() {
        return asked.size() <= MOST_ASKED ? List.of() : asked.subList(MOST_ASKED - 1, asked.size() - 1);
    }

    /** The same for this level, with what modules above tell. A council is asked nothing: the college decides. */
    public AnnualContent telling(int year, AnnualLevel to, List<ToldChapter> told, ReportTexts words) {
        boolean college = to == AnnualLevel.COLLEGE;
        return new AnnualContent(
                college ? title : words.get("reporting.annual.title.council", Integer.toString(year)),
                subtitle,
                source,
                headline,
                messages,
                picture,
                college
                        ? Stream.of(
                                        asked.stream(),
                                        told.stream().flatMap(each -> each.asked().stream()),
                                        Stream.of(words.say("reporting.annual.ask.adopt")))
                                .flatMap(all -> all)
                                .toList()
                        : List.of(),
                overview,
                assessments,
                alone,
                tests,
                withoutGrade,
                open,
                openBesides,
                decided,
                account,
                grades,
                to,
                told.stream()
                        .filter(each -> college || each.chapter().isForCouncil())
                        .toList());
    }

    /** What is told in a chapter; empty when nothing is. */
    public Optional<ToldChapter> told(AnnualChapter chapter) {
        return chapters.stream().filter(each -> each.chapter() == chapter).findFirst();
    }

    /** The heading of a chapter of this report: those that are in it are numbered without a gap. */
    public Said heading(AnnualChapter chapter, ReportTexts words) {
        long before = Stream.of(AnnualChapter.values())
                .filter(each -> each.compareTo(chapter) < 0 && isIn(each))
                .count();
        return Said.words(before + 1 + ". " + words.get(chapter.translationKey()));
    }

    /** Measurements and, for a college, privacytests are told of in every report. */
    private boolean isIn(AnnualChapter chapter) {
        return chapter == AnnualChapter.STANDING
                || (chapter == AnnualChapter.AWARENESS && level == AnnualLevel.COLLEGE)
                || told(chapter).isPresent();
    }

    /** What stands at the foot of every page. */
    public Said footer() {
        return Said.join(" \u00b7 ", List.of(Said.content(subtitle), source));
    }

    public static AnnualContent of(
            int year,
            String about,
            AssessedYear assessed,
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
                        .map(each -> AnnualGrades.part(each, assessed.about(each, words), applicationVersion, now))
                        .toList(),
                assessed.alone().stream()
                        .map(each -> AnnualGrades.part(each, assessed.about(each, words), applicationVersion, now))
                        .toList(),
                tests.stream().map(test -> part(test, words)).toList(),
                tables.withoutGrade(),
                tables.open(),
                tables.openBesides(),
                tables.decided(),
                account(words, applicationVersion, now),
                new AnnualGrades(assessed, words).table(),
                AnnualLevel.COLLEGE,
                List.of());
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
                ReportCharts.concluded(test, words),
                test.units());
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
