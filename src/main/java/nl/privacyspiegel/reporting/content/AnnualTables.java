package nl.privacyspiegel.reporting.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.AssessmentSummary;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.assessment.Comparison.Moment;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.MeasurementSummary;
import nl.privacyspiegel.assessment.grading.GradeChanges.MeanChange;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.reporting.content.AssessedYear.Alone;
import nl.privacyspiegel.reporting.content.ReportCell.Blank;
import nl.privacyspiegel.reporting.content.ReportCell.Text;
import nl.privacyspiegel.reporting.content.ReportTable.Row;
import nl.privacyspiegel.reporting.content.ReportTable.RowKind;

/** The tables of a year over all its assessments. */
record AnnualTables(AssessedYear assessed, ReportTexts words) {

    /** More than these is no list to read, but one to look something up in. */
    private static final int MOST_OPEN = 15;

    /** A row for each assessment: its means, of which days, and what stands out. */
    ReportTable overview() {
        return new ReportTable(
                words.get("reporting.table.annual"),
                List.of(
                        words.get("reporting.annual.unit"),
                        words.get("reporting.annual.measured"),
                        words.get("reporting.annual.meanStart"),
                        words.get("reporting.annual.meanEnd"),
                        words.get("reporting.column.change"),
                        words.get("reporting.annual.standsOut")),
                Stream.concat(
                                assessed.compared().stream().map(this::overview),
                                assessed.alone().stream().map(this::overview))
                        .toList());
    }

    /** The means are those of the domains that were graded both times, of which the change is told. */
    private Row overview(Comparison each) {
        MeanChange both = each.changes().mean();
        boolean comparable = both.over() > 0;
        return Row.of(
                RowKind.PLAIN,
                name(each),
                words.text(
                        "reporting.fact.two",
                        words.date(each.start().date()),
                        words.date(each.end().date())),
                words.mean(comparable ? both.start() : each.startMean()),
                words.mean(comparable ? both.end() : each.endMean()),
                change(each),
                new ReportCell.Sentence(assessed.about(each, words).conclusion(each)));
    }

    /** A change over fewer domains than were graded says over how many it goes. */
    private ReportCell change(Comparison each) {
        MeanChange both = each.changes().mean();
        ReportCell change = words.change(both.change(), 1);
        return both.over() == 0 || each.hasMeansOfSameDomains()
                ? change
                : words.text("reporting.annual.changeOver", change.display(), both.over());
    }

    private Row overview(Alone each) {
        return Row.of(
                RowKind.PLAIN,
                name(each),
                words.day(each.last().summary().date()),
                mean(each.last()),
                each.underWay()
                        .map(next -> words.text("reporting.annual.underWay", next.left(words)))
                        .orElseGet(() -> words.text("reporting.annual.notYet")),
                new Blank(),
                AnnualStory.lowest(each, assessed.about(each, words))
                        .<ReportCell>map(ReportCell.Sentence::new)
                        .orElseGet(Blank::new));
    }

    /** None of what is not finished; of a finished one that can still change it is said that it can. */
    private ReportCell mean(MeasurementSheet each) {
        if (!each.summary().isFinished()) {
            return new Blank();
        }
        ReportCell mean = words.mean(each.mean());
        return each.summary().isAdopted()
                ? mean
                : words.text(
                        "reporting.annual.draft",
                        mean.display(),
                        words.coverage(each.mean()).display());
    }

    /** A row for each domain without a grade: where, which, and why. */
    ReportTable withoutGrade() {
        return new ReportTable(
                words.get("reporting.table.withoutGrade"),
                List.of(
                        words.get("reporting.annual.unit"),
                        words.get("reporting.column.domain"),
                        words.get("reporting.annual.why")),
                stands().flatMap(each -> withoutGrade(each.name(), each.stand(), each.words()))
                        .toList());
    }

    private static Stream<Row> withoutGrade(Text name, Stand stand, ReportTexts words) {
        return stand.withoutGrade().stream()
                .map(domain -> Row.of(
                        RowKind.PLAIN,
                        name,
                        words.frameworkCell(domain.name()),
                        domain.score().explanation().isBlank()
                                ? new Text(words.grade(domain.score(), stand.scale())
                                        .display())
                                : Text.content(domain.score().explanation())));
    }

    /** The first questions that are judged no; domains without a grade have a table of their own. */
    ReportTable open() {
        return new ReportTable(
                words.get("reporting.table.open"),
                List.of(
                        words.get("reporting.annual.unit"),
                        words.get("reporting.column.question"),
                        words.get("reporting.annual.state")),
                judgedNo().limit(MOST_OPEN).toList());
    }

    private Stream<Row> judgedNo() {
        return stands().flatMap(each -> each.stand().questions().stream()
                .filter(question -> question.finding().judgement() == Judgement.NO)
                .map(question -> Row.of(
                        RowKind.PLAIN,
                        each.name(),
                        each.words().frameworkCell(question.code() + " " + question.text()),
                        new Text(words.judgement(Judgement.NO)))));
    }

    /** What is not in that table, counted, and where all of it is listed; nothing when nothing is left out. */
    List<Said> openBesides() {
        int no = (int) judgedNo().count();
        List<Said> besides = new ArrayList<>();
        if (no > MOST_OPEN) {
            besides.add(words.say("reporting.annual.open.more", no - MOST_OPEN));
        }
        stands().forEach(each -> {
            int undecided = (int) each.stand().questions().stream()
                    .filter(question -> question.finding().judgement() == null)
                    .count();
            if (undecided > 0) {
                besides.add(words.say("reporting.annual.open.undecided", Said.cell(each.name()), undecided));
            }
        });
        if (!besides.isEmpty()) {
            besides.add(words.say("reporting.annual.open.where"));
        }
        return besides;
    }

    /** How many questions are not settled, and how many domains are without a grade; empty when nothing was measured. */
    Optional<Said> openPoints() {
        List<Stand> all = stands().map(Named::stand).toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        int questions = (int) all.stream().mapToLong(Stand::unsettled).sum();
        int domains = all.stream().mapToInt(each -> each.withoutGrade().size()).sum();
        return Optional.of(
                domains == 0
                        ? words.say("reporting.annual.open", questions)
                        : words.say("reporting.annual.open.grades", questions, domains));
    }

    /** Where each stands now, by the measurement that says so: that can be one of an earlier assessment. Each stands here once. */
    private Stream<Named> stands() {
        return Stream.concat(
                assessed.compared().stream()
                        .map(each -> new Named(
                                dated(name(each), each.end().date()), Stand.atEnd(each), assessed.about(each, words))),
                assessed.notCompared()
                        .map(each -> new Named(
                                dated(
                                        name(each.last().assessment()),
                                        each.last().summary().date()),
                                Stand.of(each.last()),
                                assessed.about(each, words))));
    }

    private Text dated(Text name, LocalDate day) {
        return Text.content(name.display() + " (" + words.date(day) + ")");
    }

    private record Named(Text name, Stand stand, ReportTexts words) {}

    /** A row for each measurement: whether it was adopted, when and by whom. */
    ReportTable decided() {
        return new ReportTable(
                words.get("reporting.table.measurements"),
                List.of(
                        words.get("reporting.annual.unit"),
                        words.get("reporting.column.measurement"),
                        words.get("reporting.column.adoptedOn"),
                        words.get("reporting.column.adoptedBy")),
                Stream.concat(
                                assessed.compared().stream()
                                        .flatMap(each -> Stream.of(
                                                decided(startName(each), each.start()),
                                                decided(name(each), each.end()))),
                                assessed.notCompared()
                                        .map(each -> decided(
                                                name(each.last().assessment()),
                                                moment(each.last().summary()))))
                        .toList());
    }

    private Row decided(Text name, Moment moment) {
        String by = moment.adoptedBy();
        return Row.of(
                RowKind.PLAIN,
                name,
                words.text("reporting.annual.moment", words.kind(moment.kind()), words.date(moment.date())),
                moment.adoptedOn() == null ? words.text("reporting.notAdopted") : words.day(moment.adoptedOn()),
                moment.adoptedOn() == null || by == null ? new Blank() : new Text(by));
    }

    private static Moment moment(MeasurementSummary summary) {
        return new Moment(
                summary.id(),
                summary.kind(),
                summary.date(),
                summary.revision(),
                summary.adoptedOn(),
                summary.adoptedBy());
    }

    private static Text name(Comparison each) {
        return Text.content(each.unitName() + " \u00b7 " + each.assessmentName());
    }

    /** The assessment in which a comparison starts. */
    private static Text startName(Comparison each) {
        return each.startedIn() == null
                ? name(each)
                : Text.content(each.unitName() + " \u00b7 " + each.startedIn().name());
    }

    private static Text name(Alone each) {
        return name(each.assessment());
    }

    private static Text name(AssessmentSummary assessment) {
        return Text.content(assessment.unitName() + " \u00b7 " + assessment.name());
    }
}
