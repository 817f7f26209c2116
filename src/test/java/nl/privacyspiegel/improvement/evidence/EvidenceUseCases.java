package nl.privacyspiegel.improvement.evidence;

import static nl.privacyspiegel.testing.FixedDay.TODAY;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.subject.FindingSubjects;
import nl.privacyspiegel.improvement.ImprovementUseCases;
import nl.privacyspiegel.improvement.evidence.file.CheckedFile;
import nl.privacyspiegel.improvement.evidence.file.Files;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.subject.SubjectRef;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.testing.MeasuredUnit;
import nl.privacyspiegel.testing.Person;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A measurement with evidence, and a colleague who can judge it. */
abstract class EvidenceUseCases extends ImprovementUseCases {

    static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Autowired
    EvidencePieces pieces;

    @Autowired
    EvidenceChanges changes;

    @Autowired
    EvidenceFiles files;

    @Autowired
    ApplicationContext application;

    MeasurementId first;
    MeasurementId last;
    SubjectRef about;
    Person colleague;

    @BeforeEach
    void there_is_a_measurement_and_a_colleague() {
        MeasuredUnit measured = MeasuredUnit.in(application);
        List<MeasurementId> both = measured.measurements(measured.start(unit, TODAY.minusYears(1), TODAY));
        first = both.getFirst();
        last = both.getLast();
        about = FindingSubjects.ref(unit, first, "beleid-1");
        colleague = people.member(unit, Role.ASSESSOR);
    }

    static EvidenceData data(String title) {
        return new EvidenceData(title, "Zie bladzijde 3", TODAY.minusMonths(2), null);
    }

    static EvidenceData until(LocalDate last) {
        return new EvidenceData("Besluit", "", TODAY.minusMonths(2), last);
    }

    static Brought pdf(String mark) {
        return new Brought.NewFile(CheckedFile.read("besluit.pdf", Files.pdf("/Lang(" + mark + ")")));
    }

    static Brought link() {
        return new Brought.NewLink(new WebLink("https://gemeente.example/beleid"));
    }

    EvidenceId brought(EvidenceData data, Brought what) {
        return changes.add(about, data, what, Optional.empty());
    }

    EvidenceId approved(EvidenceData data, Brought what) {
        EvidenceId id = brought(data, what);
        changes.offer(id, 1);
        asColleague(() -> changes.judge(id, 1, true, ""));
        return id;
    }

    void asColleague(Runnable work) {
        people.run(colleague, work);
        people.login(assessor);
    }

    EvidenceState state(EvidenceId id) {
        return pieces.get(id).line().state();
    }

    static void assertRefused(String key, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(RuleViolation.class).hasMessage(key);
    }
}
