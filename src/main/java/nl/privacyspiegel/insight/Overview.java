package nl.privacyspiegel.insight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.privacyspiegel.assessment.AssessmentId;
import nl.privacyspiegel.assessment.FrameworkData.Domain;
import nl.privacyspiegel.assessment.OpenMeasurement;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.privacytest.CampaignId;
import nl.privacyspiegel.privacytest.results.Disclosed;
import nl.privacyspiegel.privacytest.results.TopicTable;

/**
 * What management sees in one minute, of the unit that it works in and everything below it.
 *
 * @param units how many units there are
 * @param grades empty when nothing was adopted yet
 * @param points what is still to be done in measurements
 * @param test the privacytest that was closed last; empty when there is none
 * @param toGrade privacytests that are closed and whose open answers are not graded yet
 */
public record Overview(
        UnitSummary unit,
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
     * @param means by domain over the units
     * @param ends by domain: the first and the last grade of the same units
     * @param lines each unit that was measured, the lowest mean first
     * @param notAssessed domains that a unit deliberately did not grade
     */
    public record Grades(
            String framework,
            List<Domain> domains,
            Map<String, MeanOverUnits> means,
            Map<String, StartAndEnd> ends,
            List<UnitGrades> lines,
            List<NotAssessed> notAssessed) {

        public Grades {
            domains = List.copyOf(domains);
            means = Collections.unmodifiableMap(new LinkedHashMap<>(means));
            ends = Collections.unmodifiableMap(new LinkedHashMap<>(ends));
            lines = List.copyOf(lines);
            notAssessed = List.copyOf(notAssessed);
        }

        /** The domain with the lowest mean. */
        public Optional<Domain> weakest() {
            return domains.stream()
                    .filter(domain -> means.containsKey(domain.id()))
                    .min(Comparator.comparing(domain ->
                            Objects.requireNonNull(means.get(domain.id())).value()));
        }

        /** How many domains rose and how many fell since the first measurement. */
        public int changed(int sign) {
            return (int) ends.values().stream()
                    .flatMap(end -> end.change().stream())
                    .filter(change -> change.signum() == sign)
                    .count();
        }

        /** The mean over all domains that have one, over all units. */
        public Optional<BigDecimal> mean() {
            return MeanOverUnits.of(
                            means.values().stream().map(MeanOverUnits::value).toList())
                    .map(MeanOverUnits::value);
        }
    }

    /** A domain that a unit did not grade, and why. */
    public record NotAssessed(AssessmentId assessment, String unit, String domain, String reason) {}

    /**
     * What is still open in measurements.
     *
     * @param open measurements that are not adopted, late ones first
     * @param late those whose day has passed
     * @param questions questions without a judgement in the late ones
     * @param domains domains without a decision in the late ones
     */
    public record Points(List<Open> open, int late, int questions, int domains) {

        public Points {
            open = List.copyOf(open);
        }
    }

    /** A measurement that is not adopted. */
    public record Open(OpenMeasurement measurement, String unit, boolean late) {}

    /**
     * The privacytest that was closed last.
     *
     * @param unit the unit that these numbers are of, with everything below it
     * @param weakest the topics that were known least, the weakest first
     * @param topicNames by id
     */
    public record LastTest(
            CampaignId campaign,
            String name,
            LocalDate closedOn,
            String unit,
            Disclosed<Integer> submissions,
            int groupSize,
            List<TopicTable.Row> weakest,
            Map<String, String> topicNames,
            boolean pending) {

        public LastTest {
            weakest = List.copyOf(weakest);
            topicNames = Map.copyOf(topicNames);
        }
    }

    /** A closed privacytest whose open answers wait. */
    public record ToGrade(CampaignId campaign, String name, LocalDate lastDay) {}
}
