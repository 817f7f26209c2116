package nl.privacyspiegel.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.privacyspiegel.assessment.AssessmentId;
import nl.privacyspiegel.assessment.Assessments;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.Measurements;
import nl.privacyspiegel.assessment.NewAssessment;
import nl.privacyspiegel.assessment.Period;
import nl.privacyspiegel.assessment.consensus.Agreement;
import nl.privacyspiegel.assessment.consensus.Ballot;
import nl.privacyspiegel.assessment.consensus.ChairedRounds;
import nl.privacyspiegel.assessment.consensus.ConsensusRounds;
import nl.privacyspiegel.assessment.consensus.NewRounds;
import nl.privacyspiegel.assessment.consensus.Quorum;
import nl.privacyspiegel.assessment.consensus.RoundId;
import nl.privacyspiegel.assessment.consensus.Votes;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.framework.FrameworkVersionId;
import nl.privacyspiegel.framework.Frameworks;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.organisation.UnitId;
import org.springframework.context.ApplicationContext;

/** Measurements that were filled in and adopted through the front doors, for tests that begin where the grades are. */
public final class MeasuredUnit {

    /** How often an assessment of a unit and period was started: two of one name are refused. */
    private static final Map<String, Integer> STARTED = new ConcurrentHashMap<>();

    private static final String FRAMEWORK = "vng-sociaal-domein";

    private final Assessments assessments;
    private final Measurements measurements;
    private final Frameworks frameworks;
    private final ApplicationContext application;

    private MeasuredUnit(ApplicationContext application) {
        this.application = application;
        this.assessments = application.getBean(Assessments.class);
        this.measurements = application.getBean(Measurements.class);
        this.frameworks = application.getBean(Frameworks.class);
    }

    public static MeasuredUnit in(ApplicationContext application) {
        return new MeasuredUnit(application);
    }

    /** The unit is measured twice in 2017 and both measurements are adopted, with all grades the same. */
    public void adopted(People people, Person assessor, UnitId unit) {
        people.run(assessor, () -> {
            AssessmentId assessment = start(unit, LocalDate.of(2017, 2, 6), LocalDate.of(2017, 5, 28));
            for (var measurement : assessments.get(assessment).current()) {
                adopt(measurement.id(), Map.of());
            }
        });
    }

    /** Starts an assessment as the member who is logged in. */
    public AssessmentId start(UnitId unit, LocalDate first, LocalDate last) {
        return start(unit, framework(), first, last);
    }

    /** Starts an assessment with this version of a framework, as the member who is logged in. */
    public AssessmentId start(UnitId unit, FrameworkVersionId framework, LocalDate first, LocalDate last) {
        String name = "Traject van " + first;
        int before = STARTED.merge(unit.value() + name + last, 1, Integer::sum) - 1;
        return assessments.start(new NewAssessment(
                before == 0 ? name : name + " (" + (before + 1) + ")", unit, framework, new Period(first, last)));
    }

    /** The newest version of the framework that comes along. */
    public FrameworkVersionId framework() {
        return frameworks.published().stream()
                .filter(each -> each.key().equals(FRAMEWORK))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** The measurements of an assessment, first and last. */
    public List<MeasurementId> measurements(AssessmentId assessment) {
        return assessments.get(assessment).current().stream()
                .map(each -> each.id())
                .toList();
    }

    /** Gives a grade to the first domain only, and adopts nothing. */
    public void begin(MeasurementId measurement) {
        var sheet = measurements.sheet(measurement).domains().getFirst();
        measurements.saveScore(
                measurement,
                sheet.domain().id(),
                DomainGrade.graded(Grade.of(9), "Een begin."),
                sheet.score().version());
    }

    /** Gives these grades by domain and a 5 to every other domain, and adopts. A grade of 0 stands for not assessed. */
    public void adopt(MeasurementId measurement, Map<String, Integer> grades) {
        measurements.sheet(measurement).domains().forEach(sheet -> {
            String domain = sheet.domain().id();
            int grade = grades.getOrDefault(domain, 5);
            measurements.saveScore(
                    measurement,
                    domain,
                    grade == 0
                            ? DomainGrade.notAssessed("Volgt volgend jaar.")
                            : DomainGrade.graded(new Grade(BigDecimal.valueOf(grade)), "Zo is het."),
                    sheet.score().version());
        });
        measurements.adopt(measurement);
    }

    /** A working group of one agrees on this grade of a domain, beside the view of a minority. */
    public void agree(Person assessor, MeasurementId measurement, String domain, int grade, String minority) {
        ConsensusRounds rounds = application.getBean(ConsensusRounds.class);
        ChairedRounds chaired = application.getBean(ChairedRounds.class);
        rounds.open(measurement, new NewRounds(Set.of(domain), Set.of(assessor.id()), new Quorum(1)));
        RoundId round = rounds.of(measurement, domain).getFirst().id();
        application.getBean(Votes.class).cast(round, Ballot.graded(Grade.of(grade), "Zo zie ik het."));
        chaired.reveal(round);
        chaired.agree(
                round,
                new Agreement(
                        DomainGrade.graded(Grade.of(grade), "Zo is het."), Optional.of(Grade.of(grade)), minority),
                DomainGrade.OPEN);
    }
}
