package nl.privacyspiegel.insight;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.AdoptedMeasurement;
import nl.privacyspiegel.assessment.AdoptedMeasurements;
import nl.privacyspiegel.assessment.Targets;
import nl.privacyspiegel.assessment.slot.AnnualChapter;
import nl.privacyspiegel.assessment.slot.AnnualFigure;
import nl.privacyspiegel.assessment.slot.AnnualPart;
import nl.privacyspiegel.assessment.slot.AnnualScope;
import nl.privacyspiegel.assessment.slot.AnnualSlot;
import nl.privacyspiegel.assessment.slot.ReportSection;
import nl.privacyspiegel.assessment.slot.ReportSection.Content;
import nl.privacyspiegel.assessment.slot.ReportSection.Value;
import nl.privacyspiegel.assessment.target.TargetCount;
import nl.privacyspiegel.assessment.target.TargetGrade;
import nl.privacyspiegel.assessment.target.TargetStanding;
import nl.privacyspiegel.assessment.target.TargetStanding.Reached;
import nl.privacyspiegel.framework.FrameworkData;
import nl.privacyspiegel.framework.FrameworkData.Domain;
import nl.privacyspiegel.framework.FrameworkStore;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.organisation.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** In the annual report: what units aim at in assessments whose period touches the year, beside the grades adopted by its last day. */
@Component
@Order(20)
class TargetsInAnnual implements AnnualSlot {

    private final Targets targets;
    private final AdoptedMeasurements measurements;
    private final FrameworkStore frameworks;
    private final MessageSource messages;

    TargetsInAnnual(
            Targets targets, AdoptedMeasurements measurements, FrameworkStore frameworks, MessageSource messages) {
        this.targets = targets;
        this.measurements = measurements;
        this.frameworks = frameworks;
        this.messages = messages;
    }

    /**
     * What is aimed at, at the end of a year.
     *
     * @param latest the last grade of that time; null without one
     */
    private record Aim(
            Targets.OfUnit decided,
            FrameworkData framework,
            Domain domain,
            @Nullable Grade latest) {

        TargetGrade target() {
            return decided.target();
        }

        TargetStanding standing() {
            return target().standing(latest);
        }

        int place() {
            return framework.domains().indexOf(domain);
        }

        /** Whether its day is over when the report is made: also when that is the last day of the year. */
        boolean isMissed(AnnualScope scope) {
            return !target().due().isAfter(scope.last())
                    && target().due().isBefore(scope.today())
                    && !(standing() instanceof Reached);
        }
    }

    @Override
    public AnnualChapter chapter() {
        return AnnualChapter.STANDING;
    }

    @Override
    public String nameKey() {
        return TargetTable.NAME;
    }

    @Override
    @Transactional(readOnly = true)
    public AnnualPart of(AnnualScope scope, Locale reader) {
        List<Targets.OfUnit> all = targets.withArchived(scope.ids());
        List<AdoptedMeasurement> adopted = measurements.of(scope.ids());
        List<Aim> aims = aims(all, adopted, scope);
        if (aims.isEmpty()) {
            return AnnualPart.NOTHING;
        }
        TargetTable table = TargetTable.of(messages, reader);
        List<Aim> before = aims(all, adopted, scope.before());
        long missed = missed(aims, scope);
        return new AnnualPart(
                List.of(
                        figure(
                                "insight.annual.targets.reached",
                                reached(aims),
                                known(before, reached(before)),
                                aims,
                                table,
                                scope),
                        figure(
                                "insight.annual.targets.missed",
                                missed,
                                known(before, missed(before, scope.before())),
                                aims,
                                table,
                                scope)),
                List.of(section(aims, scope, table)),
                missed == 0 ? List.of() : List.of(table.words().words().get("insight.annual.targets.ask", missed)));
    }

    private static long reached(List<Aim> aims) {
        return TargetCount.of(aims.stream().map(Aim::standing).toList()).reached();
    }

    private static long missed(List<Aim> aims, AnnualScope scope) {
        return aims.stream().filter(aim -> aim.isMissed(scope)).count();
    }

    private static OptionalLong known(List<Aim> before, long number) {
        return before.isEmpty() ? OptionalLong.empty() : OptionalLong.of(number);
    }

    private static AnnualFigure figure(
            String key, long now, OptionalLong before, List<Aim> aims, TargetTable table, AnnualScope scope) {
        return new AnnualFigure(
                table.words().words().get(key),
                AnnualFigure.count(now),
                AnnualFigure.count(before),
                table.words().words().get("insight.annual.targets.over", aims.size()),
                scope.last());
    }

    /** By unit as in the scope, then by period and in the order of the framework. */
    private List<Aim> aims(List<Targets.OfUnit> all, List<AdoptedMeasurement> adopted, AnnualScope scope) {
        List<UnitId> order = scope.ids();
        return all.stream()
                .filter(each -> !each.period().start().isAfter(scope.last())
                        && !each.period().end().isBefore(scope.first()))
                .flatMap(each -> aim(each, latest(each, adopted, scope.last())).stream())
                .sorted(Comparator.comparingInt(
                                (Aim aim) -> order.indexOf(aim.decided().unit()))
                        .thenComparing(aim -> aim.decided().period().start())
                        .thenComparing(aim -> aim.decided().assessment().value())
                        .thenComparingInt(Aim::place))
                .toList();
    }

    private Optional<Aim> aim(Targets.OfUnit decided, @Nullable Grade latest) {
        FrameworkData framework = frameworks.data(decided.framework());
        return framework.domain(decided.domain()).map(domain -> new Aim(decided, framework, domain, latest));
    }

    /** Of this assessment, or of an earlier one in the same version of the framework. */
    private static @Nullable Grade latest(Targets.OfUnit decided, List<AdoptedMeasurement> adopted, LocalDate last) {
        return adopted.stream()
                .filter(each -> each.unit().equals(decided.unit())
                        && each.framework().equals(decided.framework())
                        && !each.date().isAfter(last)
                        && !each.date().isAfter(decided.period().end()))
                .sorted(AdoptedMeasurement.BY_TIME.reversed())
                .flatMap(each -> Optional.ofNullable(each.scores().get(decided.domain())).stream())
                .flatMap(score -> Optional.ofNullable(score.grade()).stream())
                .findFirst()
                .orElse(null);
    }

    private static ReportSection section(List<Aim> aims, AnnualScope scope, TargetTable table) {
        Map<UnitId, String> units = scope.units();
        boolean reasons = aims.stream().anyMatch(aim -> !aim.target().reason().isBlank());
        return table.section(
                aims.stream().map(Aim::standing).toList(),
                Stream.concat(Stream.of(table.words().words().get("insight.unit")), table.header(reasons).stream())
                        .toList(),
                aims.stream()
                        .map(aim -> Stream.<Value>concat(
                                        Stream.of(new Content(
                                                units.getOrDefault(aim.decided().unit(), ""), null)),
                                        table
                                                .row(
                                                        new Content(
                                                                aim.domain().name(),
                                                                aim.framework().language()),
                                                        aim.target(),
                                                        aim.latest(),
                                                        aim.framework().scale(),
                                                        reasons)
                                                .stream())
                                .toList())
                        .toList());
    }
}
