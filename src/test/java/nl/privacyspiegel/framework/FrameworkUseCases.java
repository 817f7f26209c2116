package nl.privacyspiegel.framework;

import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.testing.People;
import nl.privacyspiegel.testing.Person;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A member of the working group of a new unit, with the framework that ships with the application. */
public abstract class FrameworkUseCases {

    @Autowired
    protected People people;

    @Autowired
    protected Frameworks frameworks;

    protected UnitId unit;
    protected Person assessor;

    @BeforeEach
    void a_member_of_the_working_group_logs_in() {
        unit = people.unit();
        assessor = people.member(unit, Role.ASSESSOR);
        people.login(assessor);
    }

    protected final FrameworkSummary shipped() {
        return frameworks.published().stream()
                .filter(framework -> framework.key().equals("vng-sociaal-domein"))
                .findFirst()
                .orElseThrow();
    }
}
