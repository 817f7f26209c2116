package nl.privacyspiegel.reporting.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import nl.privacyspiegel.assessment.Assessments;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.Measurements;
import nl.privacyspiegel.assessment.finding.DomainGrade;
import nl.privacyspiegel.assessment.finding.FindingData;
import nl.privacyspiegel.assessment.finding.Versioned;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.logbook.AuditEntries;
import nl.privacyspiegel.reporting.Reported;
import nl.privacyspiegel.testing.MeasuredUnit;
import nl.privacyspiegel.testing.People;
import nl.privacyspiegel.testing.Person;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A measurement with one answer, of a working group of two, and forms of it. */
abstract class FormUseCases {

    @Autowired
    ApplicationContext application;

    @Autowired
    People people;

    @Autowired
    FillInForms forms;

    @Autowired
    Measurements measurements;

    @Autowired
    Assessments assessments;

    @Autowired
    AuditEntries audit;

    @LocalServerPort
    int port;

    UnitId unit = UnitId.random();
    Person assessor = new Person(MemberId.random(), "", "");
    Person colleague = assessor;
    MeasurementId measurement = MeasurementId.random();

    @BeforeEach
    void there_is_a_measurement_with_one_answer() {
        unit = people.unit();
        assessor = people.member(unit, Role.ASSESSOR);
        colleague = people.member(unit, Role.ASSESSOR);
        people.login(assessor);
        MeasuredUnit measured = MeasuredUnit.in(application);
        measurement = measured.measurements(measured.start(unit, FormSheets.DAY, FormSheets.DAY.plusMonths(4)))
                .getFirst();
        save("beleid-1", "Er is geen beleid.", Judgement.NO);
    }

    void save(String question, String status, Judgement judgement) {
        measurements.saveFinding(
                measurement,
                question,
                new FindingData(status, judgement, FormSheets.DAY, ""),
                finding(question).version());
    }

    Versioned<FindingData> finding(String question) {
        return sheet().domains().stream()
                .flatMap(domain -> domain.questions().stream())
                .filter(row -> row.question().id().equals(question))
                .findFirst()
                .orElseThrow()
                .finding();
    }

    Versioned<DomainGrade> score(String domain) {
        return sheet().domain(domain).orElseThrow().score();
    }

    MeasurementSheet sheet() {
        return measurements.sheet(measurement);
    }

    byte[] handedOut() {
        return forms.handOut(measurement, Reported.DUTCH).content();
    }

    byte[] filled(Consumer<FormEditor> work) {
        return FormEditor.edit(handedOut(), work);
    }

    FormPreview preview(byte[] file) {
        return switch (forms.read(measurement, file)) {
            case FormReading.Read read -> read.preview();
            case FormReading.Refused(List<FormProblem> problems) -> throw new AssertionError(problems);
        };
    }

    String refused(byte[] file) {
        return switch (forms.read(measurement, file)) {
            case FormReading.Read read -> throw new AssertionError(read);
            case FormReading.Refused(List<FormProblem> problems) -> {
                assertThat(problems).hasSize(1);
                yield problems.getFirst().key().replace("reporting.form.refused.", "");
            }
        };
    }
}
