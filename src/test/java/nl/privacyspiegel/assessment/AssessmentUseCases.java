package nl.privacyspiegel.assessment;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import nl.privacyspiegel.assessment.MeasurementSheet.DomainSheet;
import nl.privacyspiegel.assessment.MeasurementSheet.QuestionSheet;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.assessment.finding.SaveResult;
import nl.privacyspiegel.assessment.finding.Versioned;
import nl.privacyspiegel.framework.FrameworkUseCases;
import nl.privacyspiegel.framework.Judgement;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/** A member of the working group of a new unit, at work on an assessment of 2017. */
abstract class AssessmentUseCases extends FrameworkUseCases {

    static final LocalDate FIRST_DAY = LocalDate.of(2017, 2, 6);
    static final LocalDate LAST_DAY = LocalDate.of(2017, 5, 28);
    static final Period PERIOD = new Period(FIRST_DAY, LAST_DAY);
    static final String QUESTION = "beleid-1";
    static final String DOMAIN = "beleid";

    @Autowired
    Assessments assessments;

    @Autowired
    Measurements measurements;

    @Autowired
    Comparisons comparisons;

    AssessmentId start(String name) {
        return assessments.start(new NewAssessment(name, unit, shipped().id(), PERIOD));
    }

    MeasurementId first(AssessmentId id) {
        return assessments.get(id).current().getFirst().id();
    }

    MeasurementId last(AssessmentId id) {
        return assessments.get(id).current().getLast().id();
    }

    /** The first measurement of a new assessment. */
    MeasurementId measurement() {
        return first(start("Traject"));
    }

    DomainSheet domain(MeasurementId id, String domain) {
        return measurements.sheet(id).domain(domain).orElseThrow();
    }

    QuestionSheet question(MeasurementId id, String question) {
        return measurements.sheet(id).domains().stream()
                .flatMap(each -> each.questions().stream())
                .filter(each -> each.question().id().equals(question))
                .findFirst()
                .orElseThrow();
    }

    Versioned<FindingData> finding(MeasurementId id, String question) {
        return question(id, question).finding();
    }

    static FindingData found(String narrative, @Nullable Judgement judgement) {
        return new FindingData(narrative, judgement, null, "");
    }

    SaveResult<FindingData> save(MeasurementId id, String question, FindingData data) {
        return measurements.saveFinding(
                id, question, data, finding(id, question).version());
    }

    SaveResult<DomainGrade> decide(MeasurementId id, String domain, DomainGrade score) {
        return measurements.saveScore(
                id, domain, score, domain(id, domain).score().version());
    }

    /** Decides every domain that is still open in the same way. */
    void decideTheRest(MeasurementId id, UnaryOperator<String> reason) {
        measurements.sheet(id).domains().stream()
                .filter(each -> each.score().content().isOpen())
                .forEach(each -> decide(
                        id,
                        each.domain().id(),
                        DomainGrade.notAssessed(reason.apply(each.domain().name()))));
    }

    /** Adopts a measurement after deciding not to assess what was not decided. */
    void finishAndAdopt(MeasurementId id) {
        decideTheRest(id, name -> name + " volgt later");
        measurements.adopt(id);
    }
}
