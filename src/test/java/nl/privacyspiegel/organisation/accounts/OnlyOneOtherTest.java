package nl.privacyspiegel.organisation.accounts;

import static nl.privacyspiegel.organisation.accounts.AccountUseCases.refused;
import static org.assertj.core.api.Assertions.assertThat;

import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.entry.SecondFactors;
import nl.privacyspiegel.testing.FixedDay;
import nl.privacyspiegel.testing.People;
import nl.privacyspiegel.testing.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest(
        properties = {"spring.datasource.url=jdbc:h2:mem:only-one-other;DB_CLOSE_DELAY=-1", "vaadin.productionMode=true"
        })
@Import({FixedDay.class, People.class, FirstRunConsole.class})
@DisplayName("An administrator with only one other who confirms")
class OnlyOneOtherTest {

    private static final String NOBODY = "organisation.asked.nobodyElse";

    @Autowired
    private People people;

    @Autowired
    private Accounts accounts;

    @Autowired
    private SecondFactors factors;

    @Autowired
    private AccessLinkRepository links;

    @AfterEach
    void nobody_stays_logged_in() {
        people.logout();
    }

    private void assertNoWayInto(Person other, Person alone) {
        people.run(alone, () -> {
            refused(NOBODY, () -> accounts.makeLink(other.id()));
            refused(NOBODY, () -> factors.reset(other.id()));
        });
        assertThat(links.findAll()).isEmpty();
    }

    @Test
    void gets_no_way_into_that_account_until_there_is_a_third() {
        Person administrator = people.administrator();
        Person supervisor = people.supervisor();
        assertNoWayInto(supervisor, administrator);

        Person second = people.member(people.organisation(), Role.ADMINISTRATOR);
        people.run(
                administrator,
                () -> assertThat(accounts.makeLink(supervisor.id())).isEmpty());

        people.run(administrator, () -> people.confirmed(() -> accounts.erase(supervisor.id())));
        assertNoWayInto(second, administrator);
        assertNoWayInto(administrator, second);
    }
}
