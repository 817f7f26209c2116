package nl.privacyspiegel.assessment.subject;

import java.util.stream.Stream;
import nl.privacyspiegel.assessment.Assessments;
import nl.privacyspiegel.framework.FrameworkData;
import nl.privacyspiegel.framework.FrameworkStore;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A domain of a measurement as a whole. */
@Component
@Order(20)
public class DomainSubjects extends MeasurementSubjects {

    /** What is stored of this kind. */
    public static final String KIND = "DOMAIN";

    DomainSubjects(Assessments assessments, FrameworkStore frameworks, MessageSource messages) {
        super(assessments, frameworks, messages);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String translationKey() {
        return "assessment.subject.domain";
    }

    @Override
    Stream<Part> parts(FrameworkData framework) {
        return framework.domains().stream().map(domain -> new Part(domain.id(), domain.name(), domain.id(), ""));
    }
}
