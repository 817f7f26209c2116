package nl.privacyspiegel.improvement;

import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.testing.People;
import nl.privacyspiegel.testing.Person;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A member of the working group of a new unit, who improves something. */
public abstract class ImprovementUseCases {

    @Autowired
    protected People people;

    protected UnitId unit;
    protected Person assessor;

    @BeforeEach
    void a_member_of_the_working_group_logs_in() {
        unit = people.unit();
        assessor = people.member(unit, Role.ASSESSOR);
        people.login(assessor);
    }
}
