package nl.privacyspiegel.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.assessment.grading.GradeChanges;
import nl.privacyspiegel.assessment.grading.GradeConclusion;
import nl.privacyspiegel.assessment.grading.MeanGrade;
import nl.privacyspiegel.assessment.target.TargetGrade;
import nl.privacyspiegel.framework.FrameworkVersionId;
import nl.privacyspiegel.framework.GradingScale;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.shared.Lowest;
import org.jspecify.annotations.Nullable;

/**
 * Two measurements of one unit side by side, the earlier first: the one content of the before-and-after table on screen
 * and in every file. What it is about (assessment, period, version of the framework) is that of the later one.
 *
 * @param startedIn of which assessment the earlier measurement is; null when both are of the same
 * @param targets what the assessment aims at, by the id of the domain; nothing for a domain without a target
 */
public record Comparison(
        AssessmentId assessment,
        String assessmentName,
        UnitId unit,
        String unitName,
        Period period,
        FrameworkVersionId frameworkVersion,
        String frameworkName,
        int frameworkVersionNumber,
        GradingScale scale,
        Moment start,
        Moment end,
        List<DomainRow> domains,
        @Nullable Source startedIn,
        Map<String, TargetGrade> targets) {

    public Comparison {
        domains = List.copyOf(domains);
        targets = Map.copyOf(targets);
    }

    /** Without targets. */
    public Comparison(
            AssessmentId assessment,
            String assessmentName,
            UnitId unit,
            String unitName,
            Period period,
            FrameworkVersionId frameworkVersion,
            String frameworkName,
            int frameworkVersionNumber,
            GradingScale scale,
            Moment start,
            Moment end,
            List<DomainRow> domains,
            @Nullable Source startedIn) {
        this(
                assessment,
                assessmentName,
                unit,
                unitName,
                period,
                frameworkVersion,
                frameworkName,
                frameworkVersionNumber,
                scale,
                start,
                end,
                domains,
                startedIn,
                Map.of());
    }

    /** What is aimed at for a domain; empty without a target. */
    public Optional<TargetGrade> target(DomainRow row) {
        return Optional.ofNullable(targets.get(row.id()));
    }

    /** Of which assessment a measurement is, and by which version of the framework. */
    public record Source(
            AssessmentId assessment, String name, Period period, FrameworkVersionId framework, int number) {}

    /** Of what a reader sees the change: the period of the assessment, or between the measured days of two of them. */
    public Period comparedPeriod() {
        return startedIn == null ? period : new Period(start.date(), end.date());
    }

    /** From the first day of the one assessment to the last day of the other. */
    public Period wholePeriod() {
        if (startedIn == null) {
            return period;
        }
        Period before = startedIn.period();
        return new Period(
                before.start().isBefore(period.start()) ? before.start() : period.start(),
                before.end().isAfter(period.end()) ? before.end() : period.end());
    }

    /** Whether these are the begin and the end of one assessment: only then may they be called so. */
    public boolean isBeginAndEnd() {
        return startedIn == null && start.kind() == MeasurementKind.START && end.kind() == MeasurementKind.END;
    }

    /** What became of the domains. */
    public GradeChanges changes() {
        return new GradeChanges(domains.stream().map(DomainRow::grades).toList());
    }

    /** What may be concluded of that, the most important first. */
    public List<GradeConclusion> conclusions() {
        return GradeConclusion.of(domains.stream()
                .flatMap(row -> GradeConclusion.Ends.of(
                        row.id(), row.grades().start(), row.grades().end())
                        .stream())
                .toList());
    }

    /** The lowest grade at the end; empty when none is lower than all others. */
    public Optional<Lowest<String>> lowest() {
        Map<String, BigDecimal> grades = new LinkedHashMap<>();
        domains.forEach(
                row -> Optional.ofNullable(row.end().grade()).ifPresent(grade -> grades.put(row.id(), grade.value())));
        return Lowest.among(grades);
    }

    /** What the domains are called, by their id. */
    public Map<String, String> domainNames() {
        return domains.stream().collect(Collectors.toMap(DomainRow::id, DomainRow::name));
    }

    /** The mean of the grades at the start, over the domains that have one. */
    public MeanGrade startMean() {
        return MeanGrade.of(domains.stream().map(row -> row.start().grade()).toList());
    }

    /** The mean of the grades at the end, over the domains that have one. */
    public MeanGrade endMean() {
        return MeanGrade.of(domains.stream().map(row -> row.end().grade()).toList());
    }

    /** Whether both means go over the same domains, so that the one minus the other is the change of the mean. */
    public boolean hasMeansOfSameDomains() {
        GradeChanges.MeanChange both = changes().mean();
        return both.start().equals(startMean()) && both.end().equals(endMean());
    }

    /**
     * One of the two measurements.
     *
     * @param revision 1 for the first, one higher for each revision
     * @param adoptedOn null while the measurement is open
     * @param adoptedBy the function of who adopted it; null while open
     */
    public record Moment(
            MeasurementId id,
            MeasurementKind kind,
            LocalDate date,
            int revision,
            @Nullable LocalDate adoptedOn,
            @Nullable String adoptedBy) {}

    /** Whether something was asked at both moments: another version of a framework may not have it. */
    public enum Asked {
        AT_BOTH,
        ONLY_AT_START,
        ONLY_AT_END
    }

    /**
     * One domain.
     *
     * @param asked at which of the two moments the framework had this domain
     * @param comparable whether its grades can be compared: not when two versions of a framework differ too much
     */
    public record DomainRow(
            String id,
            String name,
            DomainGrade start,
            DomainGrade end,
            List<SectionRows> sections,
            Asked asked,
            boolean comparable) {

        public DomainRow {
            sections = List.copyOf(sections);
        }

        /** A domain of which both moments can be compared. */
        public DomainRow(String id, String name, DomainGrade start, DomainGrade end, List<SectionRows> sections) {
            this(id, name, start, end, sections, Asked.AT_BOTH, true);
        }

        /** The grades of both moments; none of a domain that cannot be compared. */
        public GradeChanges.Pair grades() {
            return comparable ? new GradeChanges.Pair(start.grade(), end.grade()) : new GradeChanges.Pair(null, null);
        }

        /** End minus start; empty when either is absent, or when they cannot be compared. */
        public Optional<BigDecimal> change() {
            return grades().change().difference();
        }

        public Stream<QuestionRow> questions() {
            return sections.stream().flatMap(section -> section.questions().stream());
        }
    }

    /** A part of a domain; the name is null in a domain without parts. */
    public record SectionRows(@Nullable String name, List<QuestionRow> questions) {

        public SectionRows {
            questions = List.copyOf(questions);
        }
    }

    /**
     * One question at both moments.
     *
     * @param unchanged whether the end repeats the start
     * @param asked at which of the two moments it was asked
     */
    public record QuestionRow(
            String id,
            String code,
            String text,
            String rationale,
            FindingData start,
            FindingData end,
            boolean unchanged,
            Asked asked) {

        /** A question that was asked at both moments. */
        public QuestionRow(
                String id,
                String code,
                String text,
                String rationale,
                FindingData start,
                FindingData end,
                boolean unchanged) {
            this(id, code, text, rationale, start, end, unchanged, Asked.AT_BOTH);
        }
    }
}
