package nl.privacyspiegel.assessment.subject;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.assessment.AssessmentSummary;
import nl.privacyspiegel.assessment.Assessments;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.MeasurementSummary;
import nl.privacyspiegel.framework.FrameworkData;
import nl.privacyspiegel.framework.FrameworkStore;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.subject.Subject;
import nl.privacyspiegel.organisation.subject.SubjectRef;
import nl.privacyspiegel.organisation.subject.SubjectSource;
import nl.privacyspiegel.shared.Days;
import nl.privacyspiegel.shared.ShortText;
import org.springframework.context.MessageSource;

/** A part of a measurement, whatever part that is. An id is that of the measurement and that of the part. */
abstract class MeasurementSubjects implements SubjectSource {

    /** More of a title says no more in a list. */
    static final int LONGEST_TITLE = 160;

    private final Assessments assessments;
    private final FrameworkStore frameworks;
    private final MessageSource messages;

    MeasurementSubjects(Assessments assessments, FrameworkStore frameworks, MessageSource messages) {
        this.assessments = assessments;
        this.frameworks = frameworks;
        this.messages = messages;
    }

    /** A part of a framework that can be found in every measurement with it. */
    record Part(String id, String title, String domain, String target) {

        Part {
            title = ShortText.shown(title, LONGEST_TITLE);
        }
    }

    /** The parts, in the order of the framework. */
    abstract Stream<Part> parts(FrameworkData framework);

    @Override
    public final List<Subject> find(Collection<SubjectRef> wanted, Locale reader) {
        Set<SubjectRef> refs = Set.copyOf(wanted);
        Set<UnitId> units = refs.stream().map(SubjectRef::unit).collect(Collectors.toSet());
        Set<String> measurements =
                refs.stream().map(ref -> ref.parts().getFirst()).collect(Collectors.toSet());
        return assessments.of(units).stream()
                .flatMap(assessment -> assessment.measurements().stream()
                        .filter(each -> measurements.contains(each.id().toString()))
                        .flatMap(each -> subjects(assessment, each, reader)))
                .filter(subject -> refs.contains(subject.ref()))
                .toList();
    }

    /** Those of the newest measurement of each assessment in which somebody began, else of its first. */
    @Override
    public final List<Subject> choices(UnitId unit, Locale reader) {
        return assessments.of(List.of(unit)).stream()
                .filter(assessment -> !assessment.archived())
                .flatMap(assessment -> newest(assessment).stream().flatMap(each -> subjects(assessment, each, reader)))
                .toList();
    }

    private static Optional<MeasurementSummary> newest(AssessmentSummary assessment) {
        List<MeasurementSummary> counting = assessment.counting();
        return counting.stream()
                .filter(each -> !each.progress().isUntouched())
                .max(Comparator.comparing(MeasurementSummary::date))
                .or(() -> counting.stream().findFirst());
    }

    private Stream<Subject> subjects(AssessmentSummary assessment, MeasurementSummary measurement, Locale reader) {
        FrameworkData framework = frameworks.data(assessment.framework());
        String place = messages.getMessage(
                "assessment.subject.place",
                new Object[] {
                    messages.getMessage(measurement.kind().translationKey(), null, reader),
                    Days.words(measurement.date(), reader),
                    assessment.name()
                },
                reader);
        return parts(framework)
                .map(part -> new Subject(
                        SubjectRef.of(kind(), assessment.unit(), measurement.id(), part.id()),
                        part.title(),
                        framework.language(),
                        place,
                        part.domain(),
                        address(measurement.id(), part.domain(), part.target())));
    }

    /** Where a part of a domain stands on the page of a measurement. */
    static String address(MeasurementId measurement, String domain, String target) {
        return "metingen/" + measurement + "/" + domain + (target.isEmpty() ? "" : "?naar=" + target);
    }
}
