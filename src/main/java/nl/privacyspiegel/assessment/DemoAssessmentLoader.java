package nl.privacyspiegel.assessment;

import java.io.IOException;
import java.time.Clock;
import nl.privacyspiegel.assessment.DemoAssessment.Adoption;
import nl.privacyspiegel.assessment.DemoAssessment.DemoMeasurement;
import nl.privacyspiegel.framework.FrameworkData;
import nl.privacyspiegel.framework.FrameworkStore;
import nl.privacyspiegel.framework.FrameworkVersionId;
import nl.privacyspiegel.organisation.DemoUnits;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the measurement of 2017 into an empty demonstration. */
@Component
@Profile("demo")
@Order(20)
class DemoAssessmentLoader implements ApplicationRunner {

    private final AssessmentRepository assessments;
    private final MeasurementRepository measurements;
    private final FindingRepository findings;
    private final DomainGradeRowRepository scores;
    private final FrameworkStore frameworks;
    private final DemoUnits units;
    private final Clock clock;

    DemoAssessmentLoader(
            AssessmentRepository assessments,
            MeasurementRepository measurements,
            FindingRepository findings,
            DomainGradeRowRepository scores,
            FrameworkStore frameworks,
            DemoUnits units,
            Clock clock) {
        this.assessments = assessments;
        this.measurements = measurements;
        this.findings = findings;
        this.scores = scores;
        this.frameworks = frameworks;
        this.units = units;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        if (assessments.count() > 0) {
            return;
        }
        DemoAssessment demo = DemoAssessmentYaml.read(
                        new ClassPathResource("content/demo/kempen-2017.yaml").getContentAsByteArray())
                .orThrow();
        FrameworkVersionId framework =
                frameworks.newestPublished(demo.frameworkKey()).orElseThrow().id();
        Assessment assessment = assessments.save(new Assessment(
                new NewAssessment(demo.name(), units.named(demo.unit()), framework, demo.period()), clock.instant()));
        demo.measurements().forEach(each -> load(each, assessment, frameworks.data(framework)));
    }

    private void load(DemoMeasurement demo, Assessment assessment, FrameworkData framework) {
        Measurement measurement = measurements.save(new Measurement(assessment.id(), demo.kind(), demo.date()));
        framework
                .questions()
                .forEach(question -> findings.save(new Finding(
                        measurement.id(),
                        question.id(),
                        demo.findings().stream()
                                .filter(each -> each.question().equals(question.id()))
                                .findFirst()
                                .orElseThrow()
                                .finding())));
        framework
                .domains()
                .forEach(domain -> scores.save(new DomainGradeRow(
                        measurement.id(),
                        domain.id(),
                        demo.grades().stream()
                                .filter(each -> each.domain().equals(domain.id()))
                                .findFirst()
                                .orElseThrow()
                                .score())));
        Adoption adoption = demo.adoption();
        if (adoption != null) {
            measurement.adopt(adoption.date(), adoption.function());
        }
    }
}
