package nl.privacyspiegel.reporting.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.assessment.Comparison.DomainRow;
import nl.privacyspiegel.assessment.Comparison.Moment;
import nl.privacyspiegel.assessment.MeasurementKind;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.grading.GradeChange.Fell;
import nl.privacyspiegel.insight.Trend;
import nl.privacyspiegel.reporting.content.AssessedYear.UnderWay;
import nl.privacyspiegel.reporting.content.Stand.Scored;

/**
 * What a report asks of its reader, in a sentence each: to decide on what is open, to talk about what fell or stands lowest,
 * and to agree on what comes next. Never nothing.
 */
public final class AskedOfReader {

    private final ReportTexts words;
    private final List<Said> points = new ArrayList<>();

    private AskedOfReader(ReportTexts words) {
        this.words = words;
    }

    /** Beside the questions that are open, which the title of the page asks for. */
    static List<Said> of(Comparison comparison, List<ResultContent> tests, ReportTexts words) {
        AskedOfReader asked = new AskedOfReader(words);
        Stream.of(comparison.start(), comparison.end())
                .filter(moment -> moment.adoptedOn() == null)
                .forEach(asked::adopt);
        List<String> fell = comparison.domains().stream()
                .filter(row -> row.grades().change() instanceof Fell)
                .map(DomainRow::name)
                .toList();
        if (!fell.isEmpty()) {
            asked.points.add(words.say("reporting.asked.fell", StandSlides.names(fell, words)));
        }
        asked.stand(Stand.atEnd(comparison));
        asked.tests(tests);
        return asked.next();
    }

    /** The same of one measurement. */
    static List<Said> of(MeasurementSheet sheet, ReportTexts words) {
        AskedOfReader asked = new AskedOfReader(words);
        if (!sheet.summary().isAdopted()) {
            asked.adopt(sheet.summary().kind(), words.date(sheet.summary().date()));
        }
        asked.stand(Stand.of(sheet));
        return asked.next();
    }

    /**
     * Of a whole year.
     *
     * @param fell the units of which the mean is lower than it was
     * @param underWay the measurements that are not adopted
     * @param alone the units that measured once and have nothing under way
     */
    static List<Said> of(
            List<Stand> stands,
            List<String> fell,
            List<UnderWay> underWay,
            List<String> alone,
            List<ResultContent> tests,
            ReportTexts words) {
        AskedOfReader asked = new AskedOfReader(words);
        List<Said> unfinished = underWay.stream()
                .filter(each -> !each.measurement().isFinished())
                .map(each -> words.say("reporting.asked.finish.one", Said.content(each.unit()), each.left(words)))
                .toList();
        if (!unfinished.isEmpty()) {
            asked.points.add(words.say("reporting.asked.finish", StandSlides.list(unfinished, words)));
        }
        int drafts = underWay.size() - unfinished.size();
        if (drafts > 0) {
            asked.points.add(words.say("reporting.asked.drafts", drafts));
        }
        if (!fell.isEmpty()) {
            asked.points.add(words.say("reporting.asked.fell.units", StandSlides.names(fell, words)));
        }
        long open = stands.stream().mapToLong(Stand::unsettled).sum();
        if (open > 0) {
            asked.points.add(words.say("reporting.asked.open", open));
        }
        int ungraded = (int)
                stands.stream().flatMap(stand -> stand.withoutGrade().stream()).count();
        if (ungraded > 0) {
            asked.points.add(words.say("reporting.asked.ungraded.count", ungraded));
        }
        if (!alone.isEmpty()) {
            asked.points.add(words.say("reporting.asked.alone", StandSlides.names(alone, words)));
        }
        asked.tests(tests);
        return asked.next();
    }

    /** Of all years. */
    static List<Said> of(Trend.Grades grades, List<ResultContent> tests, ReportTexts words) {
        AskedOfReader asked = new AskedOfReader(words);
        Map<String, String> names = grades.domainNames();
        grades.lowest()
                .ifPresent(lowest -> asked.lowest(
                        lowest.of().stream()
                                .map(id -> names.getOrDefault(id, id))
                                .toList(),
                        words.number(lowest.value(), OverviewContent.MEAN_DECIMALS)));
        asked.tests(tests.stream()
                .sorted(Comparator.comparing(ResultContent::closedOn).reversed())
                .toList());
        return asked.next();
    }

    private void adopt(Moment moment) {
        adopt(moment.kind(), words.date(moment.date()));
    }

    private void adopt(MeasurementKind kind, String date) {
        points.add(words.say("reporting.asked.adopt", words.kindInSentence(kind), date));
    }

    private void stand(Stand stand) {
        stand.lowest()
                .ifPresent(lowest -> lowest(
                        lowest.of(), words.number(lowest.value(), stand.scale().decimals())));
        List<String> without = stand.withoutGrade().stream().map(Scored::name).toList();
        if (!without.isEmpty()) {
            points.add(words.say("reporting.asked.ungraded", StandSlides.names(without, words)));
        }
    }

    private void lowest(List<String> domains, String grade) {
        points.add(words.say("reporting.asked.lowest", StandSlides.names(domains, words), grade));
    }

    private void tests(List<ResultContent> tests) {
        if (tests.isEmpty()) {
            points.add(words.say("reporting.asked.test.none"));
            return;
        }
        TestMessage last = new TestMessage(tests.getFirst(), words);
        points.add(last.asked());
    }

    private List<Said> next() {
        points.add(words.say("reporting.asked.share"));
        points.add(words.say("reporting.asked.next"));
        return List.copyOf(points);
    }
}
