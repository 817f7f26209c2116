package nl.privacyspiegel.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.privacyspiegel.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Two measurements of one assessment side by side: the one content of the before-and-after table on screen and in every
 * file.
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
        List<DomainRow> domains) {

    public Comparison {
        domains = List.copyOf(domains);
    }

    /** The mean of the grades at the start, over the domains that have one. */
    public MeanGrade startMean() {
        return MeanGrade.of(domains.stream().map(row -> row.start().grade()).toList());
    }

    /** The mean of the grades at the end, over the domains that have one. */
    public MeanGrade endMean() {
        return MeanGrade.of(domains.stream().map(row -> row.end().grade()).toList());
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

    public record DomainRow(String id, String name, DomainScore start, DomainScore end, List<SectionRows> sections) {

        public DomainRow {
            sections = List.copyOf(sections);
        }

        /** End minus start; empty when either is absent. */
        public Optional<BigDecimal> change() {
            Grade before = start.grade();
            Grade after = end.grade();
            return before == null || after == null ? Optional.empty() : Optional.of(after.minus(before));
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

    /** One question at both moments; {@code unchanged} when the end repeats the start. */
    public record QuestionRow(
            String id,
            String code,
            String text,
            String rationale,
            FindingData start,
            FindingData end,
            boolean unchanged) {}
}
