package nl.privacyspiegel.reporting.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.assessment.grading.GradeChange;
import nl.privacyspiegel.assessment.grading.GradeChanges;
import nl.privacyspiegel.assessment.grading.GradeChanges.MeanChange;
import nl.privacyspiegel.assessment.grading.GradeChanges.Pair;
import nl.privacyspiegel.assessment.grading.MeanGrade;
import nl.privacyspiegel.assessment.target.TargetGrade;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.reporting.content.AssessedYear.Alone;
import org.jspecify.annotations.Nullable;

/** The first page of a year: its conclusion, the picture of it, and what is asked. */
record AnnualStory(int year, AssessedYear assessed, List<ResultContent> tests, ReportTexts words) {

    /** Of which year this is told, and by which framework when it is one. */
    Said source() {
        List<Said> frameworks = Stream.concat(
                        assessed.compared().stream()
                                .map(each -> ComparisonContent.framework(each, assessed.about(each, words))),
                        assessed.alone().stream()
                                .map(each -> StandingContent.framework(each.last(), assessed.about(each, words))))
                .distinct()
                .toList();
        Said from = frameworks.size() == 1
                ? frameworks.getFirst()
                : words.say("reporting.footer.year", frameworks.size(), tests.size());
        return Said.join(" \u00b7 ", List.of(Said.words(Integer.toString(year)), from));
    }

    /** The conclusion; of nothing it says that there was nothing. */
    Said headline() {
        List<Comparison> compared = assessed.comparable();
        if (compared.size() == 1) {
            return one(compared.getFirst());
        }
        if (!compared.isEmpty()) {
            return many(compared);
        }
        int measured = assessed.compared().size() + assessed.alone().size();
        return measured > 0
                ? words.say("reporting.annual.headline.alone", measured)
                : words.say("reporting.annual.headline.none", Integer.toString(year), tests.size());
    }

    private Said many(List<Comparison> compared) {
        GradeChanges means = new GradeChanges(compared.stream()
                .map(each -> each.changes().mean())
                .map(each -> new Pair(grade(each.start()), grade(each.end())))
                .toList());
        Said became = StandSlides.all(
                Stream.of(
                                became("reporting.annual.headline.rose", means.rose()),
                                became("reporting.annual.headline.fell", means.fell()),
                                became("reporting.annual.headline.same", means.same()))
                        .flatMap(Optional::stream)
                        .toList(),
                words);
        Said measured = words.say(
                "reporting.annual.headline.measured",
                words.date(compared.stream()
                        .map(each -> each.start().date())
                        .min(LocalDate::compareTo)
                        .orElseThrow()),
                words.date(compared.stream()
                        .map(each -> each.end().date())
                        .max(LocalDate::compareTo)
                        .orElseThrow()));
        String over = Integer.toString(compared.size());
        return assessed.sideBySide().isEmpty()
                ? words.say("reporting.annual.headline.scales", over, became, measured)
                : words.say(
                        "reporting.annual.headline.many",
                        words.mean(means.mean().start()).display(),
                        words.mean(means.mean().end()).display(),
                        over,
                        became,
                        measured);
    }

    private Optional<Said> became(String key, int count) {
        return count == 0 ? Optional.empty() : Optional.of(words.say(key, count));
    }

    private static @Nullable Grade grade(MeanGrade mean) {
        return mean.value().map(Grade::new).orElse(null);
    }

    private Said one(Comparison each) {
        MeanChange both = each.changes().mean();
        return words.say(
                "reporting.annual.headline.one",
                Said.content(each.unitName()),
                words.mean(both.start()).display(),
                words.date(each.start().date()),
                words.mean(both.end()).display(),
                words.date(each.end().date()),
                words.coverage(both.start()).display());
    }

    /** @param open what is still to be done; it comes last */
    List<Said> messages(Optional<Said> open) {
        List<Comparison> compared = assessed.comparable();
        List<Said> messages = new ArrayList<>();
        if (compared.size() == 1) {
            messages.addAll(standsOut(compared.getFirst(), assessed.about(compared.getFirst(), words)));
        } else {
            messages.add(words.say(
                    "reporting.annual.assessments",
                    Integer.toString(assessed.all().size())));
            most(compared, 1).map(each -> most("reporting.annual.rose", each)).ifPresent(messages::add);
            most(compared, -1).map(each -> most("reporting.annual.fell", each)).ifPresent(messages::add);
        }
        messages.add(words.say("reporting.annual.tests", Integer.toString(tests.size())));
        tests.stream()
                .findFirst()
                .flatMap(test -> new TestMessage(test, words).said())
                .ifPresent(messages::add);
        open.ifPresent(messages::add);
        return messages;
    }

    /** What stands out of one assessment: what changed most, and what is lowest now. */
    static List<Said> standsOut(Comparison comparison, ReportTexts words) {
        StandSlides end = new StandSlides(
                Stand.atEnd(comparison),
                words.names(comparison).end().sentence(),
                comparison.end().date(),
                words);
        return Stream.concat(Stream.of(words.conclusion(comparison)), end.lowest().stream())
                .toList();
    }

    /** What stands lowest of a measurement alone; empty when nothing stands lower than the rest, or it is not finished. */
    static Optional<Said> lowest(Alone alone, ReportTexts words) {
        return Optional.of(alone.last())
                .filter(sheet -> sheet.summary().isFinished())
                .flatMap(sheet ->
                        new StandSlides(Stand.of(sheet), null, sheet.summary().date(), words).lowest());
    }

    private Said most(String key, Comparison each) {
        MeanChange both = each.changes().mean();
        return words.say(
                key,
                Said.content(each.unitName()),
                words.mean(both.start()).display(),
                words.mean(both.end()).display());
    }

    /** Of which the mean went up, or down, the most. */
    private static Optional<Comparison> most(List<Comparison> compared, int sign) {
        return compared.stream()
                .filter(each -> change(each).signum() == sign)
                .max(Comparator.comparing(each -> change(each).abs()));
    }

    private static BigDecimal change(Comparison each) {
        return each.changes().mean().change().difference().orElse(BigDecimal.ZERO);
    }

    /** The means of several assessments of one scale side by side; else the grades of the only, or the first, one. */
    List<ConcludedChart> picture() {
        List<Comparison> sideBySide = assessed.sideBySide();
        if (!sideBySide.isEmpty()) {
            Said most = most(sideBySide, 1)
                    .map(each -> most("reporting.annual.rose", each))
                    .or(() -> most(sideBySide, -1).map(each -> most("reporting.annual.fell", each)))
                    .orElse(Said.NOTHING);
            return ConcludedChart.of(ReportCharts.means(sideBySide, words), most);
        }
        return Stream.concat(
                        assessed.comparable().stream().map(this::bars),
                        Stream.concat(
                                finished().map(this::bars),
                                tests.stream().map(test -> ReportCharts.concluded(test, words))))
                .filter(charts -> !charts.isEmpty())
                .findFirst()
                .orElseGet(List::of);
    }

    private List<ConcludedChart> bars(Comparison each) {
        ReportTexts own = assessed.about(each, words);
        ComparisonContent content = ComparisonContent.of(each, own, "", LocalDate.EPOCH.atStartOfDay());
        return ConcludedChart.of(
                ReportCharts.bars(content, own), content.concluded().change());
    }

    private List<ConcludedChart> bars(Alone each) {
        ReportTexts own = assessed.about(each, words);
        return ReportCharts.concluded(
                StandingContent.of(each.last(), List.of(), own, "", LocalDate.EPOCH.atStartOfDay()), own);
    }

    List<Said> asked() {
        List<Comparison> compared = assessed.compared();
        List<Said> asked = AskedOfReader.of(
                Stream.concat(
                                compared.stream().map(Stand::atEnd),
                                assessed.notCompared()
                                        .filter(AnnualStory::isFinished)
                                        .map(each -> Stand.of(each.last())))
                        .toList(),
                compared.stream()
                        .filter(each -> each.changes().mean().change() instanceof GradeChange.Fell)
                        .map(Comparison::unitName)
                        .toList(),
                assessed.underWay().toList(),
                assessed.alone().stream()
                        .filter(each -> each.underWay().isEmpty())
                        .map(each -> each.assessment().unitName())
                        .toList(),
                tests,
                words);
        return Stream.concat(asked.stream(), targets().stream()).toList();
    }

    /** Targets for the domains of units that have none for after this year, in whichever of their assessments. */
    private Optional<Said> targets() {
        LocalDate end = LocalDate.of(year, 12, 31);
        record Aimed(UnitId unit, String domain, boolean ahead) {}
        long without = Stream.concat(
                        assessed.compared().stream()
                                .flatMap(each -> each.domains().stream()
                                        .map(row -> new Aimed(each.unit(), row.id(), isAhead(each.target(row), end)))),
                        finished()
                                .map(Alone::last)
                                .flatMap(last -> last.domains().stream()
                                        .map(row -> new Aimed(
                                                last.assessment().unit(),
                                                row.domain().id(),
                                                isAhead(last.target(row), end)))))
                .collect(Collectors.groupingBy(each -> List.of(each.unit(), each.domain())))
                .values()
                .stream()
                .filter(same -> same.stream().noneMatch(Aimed::ahead))
                .count();
        return without == 0
                ? Optional.empty()
                : Optional.of(words.say("reporting.annual.ask.targets", Integer.toString(year + 1), without));
    }

    private static boolean isAhead(Optional<TargetGrade> target, LocalDate end) {
        return target.filter(each -> each.due().isAfter(end)).isPresent();
    }

    /** Of a measurement that is not finished nothing is concluded. */
    private Stream<Alone> finished() {
        return assessed.alone().stream().filter(AnnualStory::isFinished);
    }

    private static boolean isFinished(Alone each) {
        return each.last().summary().isFinished();
    }
}
