package nl.privacyspiegel.insight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.AssessmentId;
import nl.privacyspiegel.assessment.OpenMeasurement;
import nl.privacyspiegel.assessment.grading.GradeChange;
import nl.privacyspiegel.assessment.grading.GradeChanges;
import nl.privacyspiegel.assessment.grading.GradeChanges.MeanChange;
import nl.privacyspiegel.framework.FrameworkData.Domain;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.privacytest.results.Disclosed;
import nl.privacyspiegel.privacytest.results.Percentage;
import nl.privacyspiegel.privacytest.results.TopicTable;

/**
 * What management sees in one minute, of the unit that it works in and everything below it.
 *
 * @param today the day on which this is so
 * @param units how many units there are
 * @param grades empty when nothing was adopted yet
 * @param points what is still to be done in measurements
 * @param test the privacytest that was closed last; empty when there is none
 * @param toGrade privacytests that are closed and whose open answers are not graded yet
 */
public record Overview(
        UnitSummary unit,
        LocalDate today,
        int units,
        Optional<Grades> grades,
        Points points,
        Optional<LastTest> test,
        List<ToGrade> toGrade) {

    public Overview {
        toGrade = List.copyOf(toGrade);
    }

    /**
     * The newest grades.
     *
     * @param language of the framework, as a BCP 47 tag
     * @param means by domain over the units
     * @param lines each unit that was measured, the lowest mean first
     * @param notAssessed domains that a unit deliberately did not grade
     */
    public record Grades(
            String framework,
            String language,
            List<Domain> domains,
            Map<String, MeanOverUnits> means,
            List<UnitGrades> lines,
            List<NotAssessed> notAssessed) {

        public Grades {
            domains = List.copyOf(domains);
            means = Collections.unmodifiableMap(new LinkedHashMap<>(means));
            lines = List.copyOf(lines);
            notAssessed = List.copyOf(notAssessed);
        }

        /** The domains with the lowest mean; none when all have the same, for then none is the lowest. */
        public List<Domain> weakest() {
            Set<BigDecimal> different = new TreeSet<>();
            means.values().forEach(mean -> different.add(mean.value()));
            if (different.size() < 2) {
                return List.of();
            }
            BigDecimal lowest = different.iterator().next();
            return domains.stream()
                    .filter(domain -> Optional.ofNullable(means.get(domain.id()))
                            .filter(mean -> mean.value().compareTo(lowest) == 0)
                            .isPresent())
                    .toList();
        }

        /** How many grades rose since the measurement before: of each unit and domain one. */
        public int rose() {
            return changed(GradeChange.Rose.class);
        }

        /** How many grades fell since the measurement before: of each unit and domain one. */
        public int fell() {
            return changed(GradeChange.Fell.class);
        }

        /** Whether any grade can be compared with one of the measurement before. */
        public boolean isComparable() {
            return changes().anyMatch(GradeChange::isComparable);
        }

        /** The mean of the grades that can be compared with one of the measurement before: of each unit and domain one. */
        public MeanChange meanChange() {
            return new GradeChanges(
                            compared().flatMap(line -> line.pairs().stream()).toList())
                    .mean();
        }

        /** The days of the earlier and the later measurements that can be compared, in order. */
        public ComparedDays comparedDays() {
            return new ComparedDays(
                    compared()
                            .map(UnitGrades::before)
                            .flatMap(Stream::ofNullable)
                            .distinct()
                            .sorted()
                            .toList(),
                    compared().map(UnitGrades::date).distinct().sorted().toList());
        }

        private Stream<UnitGrades> compared() {
            return lines.stream().filter(line -> !line.pairs().isEmpty());
        }

        private int changed(Class<? extends GradeChange> kind) {
            return (int) changes().filter(kind::isInstance).count();
        }

        private Stream<GradeChange> changes() {
            return lines.stream().flatMap(line -> line.changes().values().stream());
        }

        /** The mean over all domains that have one, over all units. */
        public Optional<BigDecimal> mean() {
            return MeanOverUnits.of(
                            means.values().stream().map(MeanOverUnits::value).toList())
                    .map(MeanOverUnits::value);
        }
    }

    /** Between which days grades changed. */
    public record ComparedDays(List<LocalDate> earlier, List<LocalDate> later) {

        public ComparedDays {
            earlier = List.copyOf(earlier);
            later = List.copyOf(later);
        }
    }

    /** A domain that a unit did not grade, and why. */
    public record NotAssessed(AssessmentId assessment, String unit, String domain, LocalDate day, String reason) {}

    /**
     * What is still open in measurements.
     *
     * @param any whether there is any measurement, adopted or not
     * @param open measurements that are not adopted and ask for work now, late ones first
     * @param late those whose day has passed
     * @param questions questions without a judgement in the late ones
     * @param domains domains without a decision in the late ones
     * @param next the first day of a measurement that nobody began and whose day has not come; empty when there is none
     */
    public record Points(boolean any, List<Open> open, int late, int questions, int domains, Optional<LocalDate> next) {

        public Points {
            open = List.copyOf(open);
        }
    }

    /** A measurement that is not adopted and asks for work now. */
    public record Open(OpenMeasurement measurement, String unit, boolean late) {}

    /**
     * The privacytest that was closed last.
     *
     * @param unit the unit that these numbers are of, with everything below it
     * @param right how much of all answers was right, in per cent; empty when none may be shown
     * @param language of the quiz, as a BCP 47 tag
     * @param weakest the topics that were known least, the weakest first
     * @param topicNames by id
     */
    public record LastTest(
            CampaignId campaign,
            String name,
            LocalDate closedOn,
            String unit,
            Disclosed<Integer> submissions,
            Optional<Percentage> right,
            int groupSize,
            String language,
            List<TopicTable.Row> weakest,
            Map<String, String> topicNames,
            boolean pending) {

        public LastTest {
            weakest = List.copyOf(weakest);
            topicNames = Map.copyOf(topicNames);
        }
    }

    /** A closed privacytest whose open answers wait. */
    public record ToGrade(CampaignId campaign, String name, LocalDate closedOn) {}
}
