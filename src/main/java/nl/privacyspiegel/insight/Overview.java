package nl.privacyspiegel.insight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.MeasurementKind;
import nl.privacyspiegel.assessment.OpenMeasurement;
import nl.privacyspiegel.framework.FrameworkData.Domain;
import nl.privacyspiegel.framework.GradingScale;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.privacytest.Results.ClosedCampaign;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.privacytest.outcome.CampaignResults;
import nl.privacyspiegel.privacytest.outcome.CampaignResults.ResultUnit;
import nl.privacyspiegel.privacytest.results.Disclosed;
import nl.privacyspiegel.privacytest.results.MeanScore;
import nl.privacyspiegel.privacytest.results.TopicTable;

/**
 * What management sees in one minute, of the unit that it works in and everything below it.
 *
 * @param today the day on which this is so
 * @param units how many units there are
 * @param grades empty when nothing was adopted yet
 * @param points what is still to be done in measurements
 * @param test the privacytest that was closed last of the unit or, without any, of those below it; empty when there is none
 * @param toGrade privacytests that are closed and whose open answers are not graded yet
 * @param supervision what a supervisor watches; empty for who supervises nothing
 */
public record Overview(
        UnitSummary unit,
        LocalDate today,
        int units,
        Optional<Grades> grades,
        Points points,
        Optional<LastTest> test,
        List<ToGrade> toGrade,
        Optional<Supervision> supervision) {

    public Overview {
        toGrade = List.copyOf(toGrade);
    }

    /**
     * The newest grades.
     *
     * @param language of the framework, as a BCP 47 tag
     * @param lines each unit that was measured, the lowest mean first
     * @param notAssessed domains that a unit deliberately did not grade
     * @param targets what the units that the course shows aim at
     */
    public record Grades(
            String language,
            GradingScale scale,
            List<Domain> domains,
            Course course,
            List<UnitGrades> lines,
            List<NotAssessed> notAssessed,
            List<DomainTarget> targets) {

        public Grades {
            domains = List.copyOf(domains);
            lines = List.copyOf(lines);
            notAssessed = List.copyOf(notAssessed);
            targets = List.copyOf(targets);
        }

        /** Without targets. */
        public Grades(
                String language,
                GradingScale scale,
                List<Domain> domains,
                Course course,
                List<UnitGrades> lines,
                List<NotAssessed> notAssessed) {
            this(language, scale, domains, course, lines, notAssessed, List.of());
        }

        /** The domains with the lowest last grade; none when all have the same, for then none is the lowest. */
        public List<Domain> weakest() {
            NavigableSet<BigDecimal> different = new TreeSet<>();
            domains.forEach(domain -> course.latest(domain.id()).ifPresent(different::add));
            if (different.size() < 2) {
                return List.of();
            }
            return domains.stream()
                    .filter(domain -> course.latest(domain.id())
                            .filter(grade -> grade.compareTo(different.first()) == 0)
                            .isPresent())
                    .toList();
        }

        /** The measurement with the last grade of a domain; empty when it is a mean of more units. */
        public Optional<MeasurementId> measured(Domain domain) {
            List<UnitGrades> of = shown();
            return of.size() == 1 && of.getFirst().grade(domain.id()).isPresent()
                    ? Optional.of(of.getFirst().measurement())
                    : Optional.empty();
        }

        /** The units whose grades the course shows. */
        public List<UnitGrades> shown() {
            return lines.stream()
                    .filter(line -> course.units().contains(line.unit()))
                    .toList();
        }
    }

    /** A domain that a unit did not grade, and why. */
    public record NotAssessed(MeasurementId measurement, String unit, Domain domain, LocalDate day, String reason) {}

    /**
     * What is still open in measurements.
     *
     * @param any whether there is any measurement, adopted or not
     * @param open measurements that are not adopted and ask for work now, from early to late
     * @param next the first day of a measurement that nobody began and whose day has not come; empty when there is none
     */
    public record Points(boolean any, List<Open> open, Optional<LocalDate> next) {

        public Points {
            open = List.copyOf(open);
        }
    }

    /**
     * What a supervisor watches in measurements.
     *
     * @param toAdopt filled in, and not adopted
     * @param revised corrected after they were adopted, the newest measurement first
     * @param overdue not filled in, though their day has passed
     */
    public record Supervision(List<Open> toAdopt, List<Revised> revised, List<Open> overdue) {

        public Supervision {
            toAdopt = List.copyOf(toAdopt);
            revised = List.copyOf(revised);
            overdue = List.copyOf(overdue);
        }

        static Supervision of(List<Open> open, List<Revised> revised) {
            return new Supervision(
                    open.stream().filter(Open::isComplete).toList(),
                    revised,
                    open.stream()
                            .filter(each -> each.late() && !each.isComplete())
                            .toList());
        }
    }

    /** A measurement that was adopted again after a correction. */
    public record Revised(MeasurementId measurement, MeasurementKind kind, LocalDate day, String unit, int revision) {}

    /** A measurement that is not adopted and asks for work now. */
    public record Open(OpenMeasurement measurement, String unit, boolean late) {

        boolean isComplete() {
            return measurement.progress().isComplete();
        }
    }

    /** How what a test tells relates to the unit that somebody looks at. */
    public enum Extent {
        /** It was held by the unit itself. */
        OWN,
        /** It is the part of the unit in a test that was held by a unit above it. */
        PART,
        /** The unit took part in none; this one was held below it. */
        BELOW;

        static Extent of(CampaignResults found, ResultUnit shown, UnitId wanted) {
            return !shown.id().equals(wanted) ? BELOW : found.header().unit().equals(wanted) ? OWN : PART;
        }
    }

    /**
     * The privacytest that was closed last.
     *
     * @param unit the unit that these numbers are of, with everything below it
     * @param extent how that relates to the unit of the overview
     * @param mean the mean score of the whole test, as its results say it; empty when none may be shown
     * @param language of the quiz, as a BCP 47 tag
     * @param weakest the topic that was known least; empty when none may be shown
     * @param topicNames by id
     */
    public record LastTest(
            CampaignId campaign,
            String name,
            LocalDate closedOn,
            String unit,
            Extent extent,
            Disclosed<Integer> submissions,
            Optional<MeanScore> mean,
            int groupSize,
            String language,
            Optional<TopicTable.Row> weakest,
            Map<String, String> topicNames,
            boolean pending) {

        public LastTest {
            topicNames = Map.copyOf(topicNames);
        }

        /**
         * The one that tells of a unit as a whole: its own last one, be it a part of a larger one; without any the last of
         * those at and below it.
         *
         * @param own those of the unit itself, asked for only when there are any at or below it
         */
        public static Optional<ClosedCampaign> among(
                List<ClosedCampaign> atAndBelow, Supplier<List<ClosedCampaign>> own) {
            return atAndBelow.stream()
                    .findFirst()
                    .map(newest -> own.get().stream().findFirst().orElse(newest));
        }
    }

    /** A closed privacytest whose open answers wait. */
    public record ToGrade(CampaignId campaign, String name, LocalDate closedOn) {}
}
