package nl.privacyspiegel.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.testing.MeasuredUnit;
import nl.privacyspiegel.testing.People;
import nl.privacyspiegel.testing.Person;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A department with teams below it, a working group for all of it and a manager who reads. */
abstract class InsightUseCases {

    static final LocalDate FIRST_DAY = LocalDate.of(2024, 2, 5);
    static final LocalDate LAST_DAY = LocalDate.of(2024, 11, 29);

    @Autowired
    ApplicationContext application;

    @Autowired
    People people;

    @Autowired
    Units units;

    MeasuredUnit measured;
    UnitId department;
    Person assessor;
    Person manager;

    @BeforeEach
    void there_is_a_department() {
        measured = MeasuredUnit.in(application);
        department = people.unit();
        assessor = people.member(department, Role.ASSESSOR);
        manager = people.member(department, Role.MANAGEMENT);
    }

    UnitId team(String name) {
        return people.as(people.administrator(), () -> units.add(department, name));
    }

    /** A grade of 0 stands for not assessed; domains that are not named get a 5. Both measurements are adopted. */
    List<MeasurementId> measure(UnitId unit, Map<String, Integer> first, Map<String, Integer> last) {
        return people.as(assessor, () -> {
            List<MeasurementId> both = measured.measurements(measured.start(unit, FIRST_DAY, LAST_DAY));
            measured.adopt(both.getFirst(), first);
            measured.adopt(both.getLast(), last);
            return both;
        });
    }
}
