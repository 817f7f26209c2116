package nl.privacyspiegel.assessment.subject;

import java.util.stream.Stream;
import nl.privacyspiegel.assessment.Assessments;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.framework.FrameworkData;
import nl.privacyspiegel.framework.FrameworkStore;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.subject.SubjectRef;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was found for one question of a measurement. */
@Component
@Order(10)
public class FindingSubjects extends MeasurementSubjects {

    /** What is stored of this kind. */
    public static final String KIND = "FINDING";

    FindingSubjects(Assessments assessments, FrameworkStore frameworks, MessageSource messages) {
        super(assessments, frameworks, messages);
    }

    /** The finding for this question. */
    public static SubjectRef ref(UnitId unit, MeasurementId measurement, String question) {
        return SubjectRef.of(KIND, unit, measurement, question);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String translationKey() {
        return "assessment.subject.finding";
    }

    @Override
    Stream<Part> parts(FrameworkData framework) {
        return framework.domains().stream()
                .flatMap(domain -> domain.questions()
                        .map(question -> new Part(
                                question.id(),
                                question.code() + " " + question.text(),
                                domain.id(),
                                "vraag-" + question.id())));
    }
}
