package nl.privacyspiegel.reporting.content;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.assessment.Comparison.Asked;
import nl.privacyspiegel.assessment.ComparisonNames;
import nl.privacyspiegel.assessment.MeasurementKind;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.grading.ConclusionWords;
import nl.privacyspiegel.assessment.grading.GradeChange;
import nl.privacyspiegel.assessment.grading.MeanGrade;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.framework.GradingScale;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.privacytest.results.AnswerNames;
import nl.privacyspiegel.privacytest.results.Disclosed;
import nl.privacyspiegel.privacytest.results.Percentage;
import nl.privacyspiegel.privacytest.results.TopicTable;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizQuestion;
import nl.privacyspiegel.reporting.content.ReportCell.Blank;
import nl.privacyspiegel.reporting.content.ReportCell.Change;
import nl.privacyspiegel.reporting.content.ReportCell.Count;
import nl.privacyspiegel.reporting.content.ReportCell.Coverage;
import nl.privacyspiegel.reporting.content.ReportCell.Day;
import nl.privacyspiegel.reporting.content.ReportCell.GradeValue;
import nl.privacyspiegel.reporting.content.ReportCell.Mean;
import nl.privacyspiegel.reporting.content.ReportCell.Share;
import nl.privacyspiegel.reporting.content.ReportCell.SharedMean;
import nl.privacyspiegel.reporting.content.ReportCell.Text;
import nl.privacyspiegel.reporting.content.ReportCell.Time;
import nl.privacyspiegel.shared.Numbers;
import nl.privacyspiegel.shared.Sentence;
import nl.privacyspiegel.shared.chart.ChartLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/**
 * Says things in the language of the reader: sentences, dates, grades. A key without a translation is an error.
 *
 * @param frameworkLanguage that of the names and questions of the framework that is told of, with its country
 */
public record ReportTexts(MessageSource messages, Locale locale, Locale frameworkLanguage) {

    private static final Locale DUTCH = Locale.of("nl", "NL");
    private static final Locale ENGLISH = Locale.UK;
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    /** Of no framework, or of one in the language of the organisation. */
    public ReportTexts(MessageSource messages, Locale locale) {
        this(messages, locale, Said.TYPED);
    }

    /** The same about a framework in this language, a BCP 47 tag. */
    public ReportTexts about(String framework) {
        return new ReportTexts(messages, locale, Said.language(framework));
    }

    /** What the framework calls or asks something. */
    Said framework(String text) {
        return Said.content(text, frameworkLanguage);
    }

    /** The same as a cell. */
    Text frameworkCell(String text) {
        return new Text(text, frameworkLanguage);
    }

    /** The language of a document with its country, by which a program checks the spelling and a voice reads aloud. */
    public Locale language() {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? ENGLISH : DUTCH;
    }

    public Locale language(Said.Piece piece) {
        return languageOr(piece.language());
    }

    public Locale language(ReportCell cell) {
        return languageOr(cell.language());
    }

    private Locale languageOr(@Nullable Locale content) {
        return content == null ? language() : content;
    }

    public String get(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /** The same around content, which keeps its own language; texts among the arguments are words of the report. */
    public Said say(String key, Object... arguments) {
        return Said.of(filled -> get(key, filled), arguments);
    }

    public Text text(String key, Object... arguments) {
        return new Text(get(key, arguments));
    }

    /** What the two measurements of a comparison are called. */
    ComparisonNames names(Comparison comparison) {
        return ComparisonNames.of(comparison, this::get, this::date, locale);
    }

    /** What may be concluded of a comparison, in a sentence without a full stop. */
    Said conclusion(Comparison comparison) {
        return concluding(conclusions(comparison.domainNames()).of(comparison.conclusions()));
    }

    /** The words of conclusions about domains with these names, by id. */
    ConclusionWords conclusions(Map<String, String> names) {
        return new ConclusionWords(this::get, locale, names);
    }

    /** A conclusion, in which the names are the framework's. */
    Said concluding(Sentence conclusion) {
        return Said.of(conclusion, frameworkLanguage);
    }

    /** The title of one of several charts, slides or tables that belong together. */
    public String part(String title, ChartLimits.Part part) {
        return part.of() == 1 ? title : get("shared.chart.part", title, part.number(), part.of());
    }

    /** The same around content. */
    public Said part(Said title, ChartLimits.Part part) {
        return part.of() == 1 ? title : say("shared.chart.part", title, part.number(), part.of());
    }

    /** The pattern of a day, as {@link DateTimeFormatter} spells it. */
    public String datePattern() {
        return get("reporting.format.date");
    }

    /** A day as one types it into a cell, whatever the language of the spreadsheet program. */
    public String typedDate(LocalDate date) {
        return DateTimeFormatter.ofPattern(get("reporting.format.typed"), locale)
                .format(date);
    }

    public String date(LocalDate date) {
        return DateTimeFormatter.ofPattern(datePattern(), locale).format(date);
    }

    ReportCell day(@Nullable LocalDate date) {
        return date == null ? new Blank() : new Day(date, date(date));
    }

    /** When a report is made, as the clock on the wall says it, in whole minutes. */
    public static LocalDateTime wallClock(Instant moment) {
        return LocalDateTime.ofInstant(moment, AMSTERDAM).truncatedTo(ChronoUnit.MINUTES);
    }

    Time time(LocalDateTime time) {
        return new Time(
                time,
                DateTimeFormatter.ofPattern(datePattern() + " HH:mm", locale).format(time));
    }

    GradeValue grade(Grade grade, GradingScale scale) {
        return new GradeValue(grade.value(), scale.decimals(), number(grade.value(), scale.decimals()));
    }

    GradeValue grade(DomainGrade score, GradingScale scale) {
        int decimals = scale.decimals();
        Grade grade = score.grade();
        return grade == null
                ? new GradeValue(null, decimals, score.notAssessed() ? notAssessed() : get("reporting.noGrade"))
                : new GradeValue(grade.value(), decimals, number(grade.value(), decimals));
    }

    /** The grade at the start, or why there is none. */
    ReportCell start(Comparison.DomainRow row, GradingScale scale) {
        return row.asked() == Asked.ONLY_AT_END ? text("reporting.notThen") : grade(row.start(), scale);
    }

    /** The grade at the end, or why there is none. */
    ReportCell end(Comparison.DomainRow row, GradingScale scale) {
        return row.asked() == Asked.ONLY_AT_START ? text("reporting.notNow") : grade(row.end(), scale);
    }

    /** The change of a domain; said in words when its grades cannot be compared. */
    ReportCell change(Comparison.DomainRow row, GradingScale scale) {
        if (!row.comparable()) {
            return text("reporting.notComparable");
        }
        return change(row.grades().change(), scale.decimals());
    }

    /** End minus start; empty when there is nothing to subtract. */
    Change change(GradeChange change, int decimals) {
        return change.difference()
                .map(value -> new Change(value, decimals, signed(value, decimals)))
                .orElseGet(() -> new Change(null, decimals, ""));
    }

    Mean mean(MeanGrade mean) {
        return new Mean(mean, mean.value().map(value -> number(value, 1)).orElseGet(() -> get("reporting.noGrade")));
    }

    SharedMean sharedMean(MeanGrade mean) {
        return new SharedMean(mean, mean(mean).display());
    }

    public Coverage coverage(MeanGrade mean) {
        return coverage(mean, false);
    }

    /** Over how many domains this mean of domains with two grades goes. */
    Coverage sharedCoverage(MeanGrade mean) {
        return coverage(mean, true);
    }

    private Coverage coverage(MeanGrade mean, boolean shared) {
        return new Coverage(mean, shared, coverage(Integer.toString(mean.graded()), mean.total()));
    }

    /** The sentence of {@link Coverage}; the first number may also be a placeholder. */
    public String coverage(String graded, int total) {
        return get("reporting.coverage", graded, total);
    }

    /** The name of this kind of measurement, as the first word of a sentence or a cell. */
    public String kind(MeasurementKind kind) {
        String name = get(kind.translationKey());
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    /** The name of this kind of measurement, within a sentence. */
    String kindInSentence(MeasurementKind kind) {
        return get(kind.translationKey()).toLowerCase(locale);
    }

    public String judgement(@Nullable Judgement judgement) {
        return get(judgement == null ? "framework.judgement.open" : judgement.translationKey());
    }

    String notAssessed() {
        return get("reporting.notAssessed");
    }

    public String number(BigDecimal value, int decimals) {
        return Numbers.rounded(value, decimals, locale);
    }

    /** A change with its sign, as the screen has it. */
    String signed(BigDecimal value, int decimals) {
        return Numbers.signed(value.signum(), number(value.abs(), decimals));
    }

    /** A number of people, or that it is suppressed. */
    ReportCell count(Disclosed<Integer> number) {
        return switch (number) {
            case Disclosed.Shown<Integer>(Integer value) -> new Count(value);
            case Disclosed.Suppressed<Integer>() -> text("privacytest.results.suppressed");
        };
    }

    /** The mean score of a topic, or why there is none. */
    Share mean(TopicTable.Row topic) {
        return topic.questions() == 0
                ? new Share(get("privacytest.results.suppressed"))
                : topic.facility()
                        .map(mean -> new Share(mean.value(), mean.format(locale), mean.exact()))
                        .orElseGet(() -> new Share(get("privacytest.results.nobody")));
    }

    /** A percentage, or that nobody answered. */
    Share share(Optional<Percentage> percentage) {
        return percentage
                .map(share -> share.isRange()
                        ? new Share(share.format(locale))
                        : new Share(share.value(), share.format(locale), share.exact()))
                .orElseGet(() -> new Share(get("privacytest.results.nobody")));
    }

    /** The name of an answer: the option of the quiz, or our word for it. */
    Said answer(QuizQuestion question, String option, Locale quiz) {
        String name = AnswerNames.of(question, option, key -> get(key));
        return question instanceof QuizQuestion.TrueFalse || question instanceof QuizQuestion.Open
                ? Said.words(name)
                : Said.content(name, quiz);
    }

    String topic(QuizData quiz, TopicTable.Row row) {
        return quiz.topic(row.topic()).map(QuizData.Topic::name).orElse(row.topic());
    }
}
