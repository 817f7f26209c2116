package nl.privacyspiegel.insight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.privacyspiegel.assessment.AdoptedMeasurement;
import nl.privacyspiegel.assessment.grading.GradeChanges;
import nl.privacyspiegel.assessment.grading.GradeChanges.MeanChange;
import nl.privacyspiegel.assessment.grading.GradeConclusion.Ends;
import nl.privacyspiegel.assessment.target.TargetGrade;
import nl.privacyspiegel.framework.FrameworkData.Domain;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.framework.GradingScale;
import nl.privacyspiegel.framework.VersionMatch;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.shared.Lowest;

/**
 * Everything on the page of trends: the one content of its charts, tables and files.
 *
 * @param choices the units to choose from
 * @param grades empty when nothing was adopted in the period
 * @param quizzes those to choose from, the one that is shown without a choice first
 * @param tests privacytests of one of them, from early to late
 */
public record Trend(
        TrendFilter filter,
        UnitSummary unit,
        List<UnitSummary> choices,
        Optional<Grades> grades,
        List<QuizChoice> quizzes,
        List<TestMoment> tests) {

    public Trend {
        choices = List.copyOf(choices);
        quizzes = List.copyOf(quizzes);
        tests = List.copyOf(tests);
    }

    /** The quiz whose privacytests are shown; empty when there are none. */
    public Optional<QuizChoice> quiz() {
        return tests.stream()
                .findFirst()
                .flatMap(shown -> quizzes.stream()
                        .filter(each -> each.key().equals(shown.quiz()))
                        .findFirst());
    }

    /**
     * Grades through time.
     *
     * @param units over how many units they go
     * @param frameworks the frameworks to choose from
     * @param language of the framework, as a BCP 47 tag
     * @param number the newest version that was used
     * @param matches what of older versions can be compared with it
     * @param ends by domain
     * @param map each unit by its newest measurement
     * @param measurements those to choose from for the web, from early to late
     * @param chosen those that are laid over each other; empty for the first and the last moment
     * @param names of the units by id, for the measurements
     * @param targets what the units aim at
     */
    public record Grades(
            int units,
            List<FrameworkChoice> frameworks,
            FrameworkChoice framework,
            String language,
            int number,
            GradingScale scale,
            List<Domain> domains,
            List<VersionMatch> matches,
            List<TrendMoment> moments,
            Map<String, StartAndEnd> ends,
            List<UnitGrades> map,
            List<AdoptedMeasurement> measurements,
            List<AdoptedMeasurement> chosen,
            Map<UnitId, String> names,
            List<DomainTarget> targets) {

        public Grades {
            frameworks = List.copyOf(frameworks);
            domains = List.copyOf(domains);
            matches = List.copyOf(matches);
            moments = List.copyOf(moments);
            ends = Collections.unmodifiableMap(new LinkedHashMap<>(ends));
            map = List.copyOf(map);
            measurements = List.copyOf(measurements);
            chosen = List.copyOf(chosen);
            names = Map.copyOf(names);
            targets = List.copyOf(targets);
        }

        /**
         * Over how many units the first and the last grades of the domains go: the least and the most of them. Empty for one
         * unit, and when nothing was graded at both ends.
         */
        public Optional<IntSummaryStatistics> unitsAtBothEnds() {
            return Optional.of(ends.values().stream()
                            .flatMap(each -> each.end().stream())
                            .mapToInt(MeanOverUnits::units)
                            .summaryStatistics())
                    .filter(over -> units() > 1 && over.getCount() > 0);
        }

        /** Over how many units the way from the first to the last grade of a domain goes; empty without two grades. */
        public Optional<Integer> over(Domain domain) {
            return Optional.ofNullable(ends.get(domain.id()))
                    .flatMap(StartAndEnd::end)
                    .map(MeanOverUnits::units);
        }

        /** What is aimed at for a domain; empty without a target, and for more units, of which each aims at its own. */
        public Optional<TargetGrade> target(Domain domain) {
            return units() > 1
                    ? Optional.empty()
                    : targets.stream()
                            .filter(each -> each.domain().equals(domain.id()))
                            .map(DomainTarget::target)
                            .findFirst();
        }

        /** The domains with a grade at both ends. */
        public List<Ends> compared() {
            return domains.stream()
                    .flatMap(domain -> Optional.ofNullable(ends.get(domain.id()))
                            .flatMap(each -> Ends.of(
                                    domain.id(),
                                    each.start().map(MeanOverUnits::value),
                                    each.end().map(MeanOverUnits::value)))
                            .stream())
                    .toList();
        }

        /** From which mean of those to which. */
        public MeanChange meanChange() {
            return new GradeChanges(compared().stream()
                            .map(each -> new GradeChanges.Pair(new Grade(each.start()), new Grade(each.end())))
                            .toList())
                    .mean();
        }

        /** The domains that stand lowest at the end. */
        public Optional<Lowest<String>> lowest() {
            Map<String, BigDecimal> last = new LinkedHashMap<>();
            ends.forEach((domain, each) -> each.end().ifPresent(mean -> last.put(domain, mean.value())));
            return Lowest.among(last);
        }

        /** What domains are called, by id. */
        public Map<String, String> domainNames() {
            return domains.stream().collect(Collectors.toMap(Domain::id, Domain::name));
        }

        /** The day of the first measurement. */
        public LocalDate first() {
            return measurements.getFirst().date();
        }

        /** The day of the last measurement. */
        public LocalDate last() {
            return measurements.getLast().date();
        }
    }
}
