package nl.privacyspiegel.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.assessment.Comparison.Source;
import nl.privacyspiegel.framework.FrameworkData;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Two measurements of one unit side by side: of one assessment, or of two when both were adopted. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Comparisons {

    /**
     * A measurement that others of its unit can be compared with.
     *
     * @param assessment the name of its assessment when that is another one than the reader looks at; else null
     * @param period that of its assessment
     * @param version the number of the version of the framework that it answers
     */
    public record Choice(
            MeasurementSummary measurement, @Nullable String assessment, Period period, int version) {

        static final Comparator<Choice> BY_TIME = Comparator.comparing(
                        (Choice choice) -> choice.measurement().date())
                .thenComparing(choice -> choice.period().start())
                .thenComparing(choice -> choice.measurement().kind())
                .thenComparing(choice -> choice.measurement().id().value());
    }

    private final AssessmentReader reader;
    private final AssessmentRepository assessments;
    private final TargetGradeRowRepository targets;

    Comparisons(AssessmentReader reader, AssessmentRepository assessments, TargetGradeRowRepository targets) {
        this.reader = reader;
        this.assessments = assessments;
        this.targets = targets;
    }

    /** A measurement with the assessment that it is of. */
    private record Side(Measurement measurement, Assessment assessment, AssessmentSummary about) {

        Source source() {
            return new Source(
                    assessment.id(),
                    assessment.name(),
                    assessment.period(),
                    assessment.framework(),
                    about.frameworkNumber());
        }
    }

    private static final Comparator<Side> BY_TIME = Comparator.comparing(
                    (Side side) -> side.measurement().measuredOn())
            .thenComparing(side -> side.assessment().period().start())
            .thenComparing(side -> side.measurement().kind())
            .thenComparing(side -> side.measurement().id().value());

    /**
     * What a measurement of this assessment can be compared with: the finished measurements of the assessment itself, and
     * those of other assessments of its unit that were adopted and used the same framework; from early to late.
     *
     * @throws NotFoundException when there is no such assessment that the current member may read
     */
    public List<Choice> choices(AssessmentId id) {
        Assessment own = reader.readable(id);
        String key = reader.frameworkKey(own);
        List<Assessment> same =
                assessments
                        .findByUnitIdInOrderByPeriodStartDescNameAscIdAsc(
                                List.of(own.unit().value()))
                        .stream()
                        .filter(each -> reader.frameworkKey(each).equals(key))
                        .toList();
        List<Choice> choices = new ArrayList<>();
        for (AssessmentSummary each : reader.summaries(same)) {
            boolean isOwn = each.id().equals(id);
            each.counting().stream()
                    .filter(measurement -> isOwn ? measurement.isFinished() : measurement.isAdopted())
                    .forEach(measurement -> choices.add(new Choice(
                            measurement, isOwn ? null : each.name(), each.period(), each.frameworkNumber())));
        }
        choices.sort(Choice.BY_TIME);
        return choices;
    }

    /**
     * The last adopted measurement before this one of another assessment of the unit, by the same framework; empty when there
     * is none.
     *
     * @throws NotFoundException when there is no such assessment for the current member
     */
    public Optional<MeasurementSummary> earlier(AssessmentId id, MeasurementId measurement) {
        List<Choice> choices = choices(id);
        LocalDate day = reader.measurement(measurement).measuredOn();
        return choices.stream()
                .takeWhile(choice -> !choice.measurement().id().equals(measurement))
                .filter(choice -> !choice.measurement().date().isAfter(day))
                .filter(choice -> choice.assessment() != null)
                .map(Choice::measurement)
                .reduce((one, other) -> other);
    }

    /**
     * Lays two measurements side by side, the earlier first, whichever is given first.
     *
     * @throws NotFoundException when one does not exist or may not be read, or when they are of two units
     * @throws RuleViolation when both are the same measurement, also in two revisions; when one is empty; when they are of
     *     two assessments and not both adopted; or when they answer two different frameworks
     */
    public Comparison compare(MeasurementId start, MeasurementId end) {
        Side one = side(start);
        Side other = side(end);
        requireTwo(one, other);
        boolean inOrder = BY_TIME.compare(one, other) <= 0;
        Side from = inOrder ? one : other;
        Side to = inOrder ? other : one;
        MeasurementRecord before = reader.read(from.measurement());
        MeasurementRecord after = reader.read(to.measurement());
        if (before.isEmpty() || after.isEmpty()) {
            throw new RuleViolation("assessment.comparison.empty");
        }
        boolean together = from.assessment().id().equals(to.assessment().id());
        FrameworkData newest = reader.framework(to.assessment());
        return new Comparison(
                to.assessment().id(),
                to.assessment().name(),
                to.assessment().unit(),
                to.about().unitName(),
                to.assessment().period(),
                to.assessment().framework(),
                newest.name(),
                to.about().frameworkNumber(),
                newest.scale(),
                before.moment(),
                after.moment(),
                new ComparisonRows(
                                before,
                                after,
                                reader.framework(from.assessment()),
                                newest,
                                from.about().frameworkNumber() > to.about().frameworkNumber())
                        .rows(),
                together ? null : from.source(),
                targets.of(to.assessment().id()));
    }

    private Side side(MeasurementId id) {
        Measurement measurement = reader.measurement(id);
        Assessment assessment = reader.readable(measurement.assessment());
        return new Side(measurement, assessment, reader.summary(assessment));
    }

    private void requireTwo(Side one, Side other) {
        if (!one.assessment().unit().equals(other.assessment().unit())) {
            throw new NotFoundException();
        }
        if (reader.timeline(one.assessment().id()).areRevisions(one.measurement(), other.measurement())) {
            throw new RuleViolation("assessment.comparison.itself");
        }
        if (one.assessment().id().equals(other.assessment().id())) {
            return;
        }
        if (!one.measurement().isAdopted() || !other.measurement().isAdopted()) {
            throw new RuleViolation("assessment.comparison.notAdopted");
        }
        if (!reader.frameworkKey(one.assessment()).equals(reader.frameworkKey(other.assessment()))) {
            throw new RuleViolation("assessment.comparison.otherFramework");
        }
    }
}
