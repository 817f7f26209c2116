package nl.privacyspiegel.insight;

import java.util.List;
import nl.privacyspiegel.assessment.Assessments;
import nl.privacyspiegel.framework.Frameworks;
import nl.privacyspiegel.improvement.action.Actions;
import nl.privacyspiegel.improvement.calendar.Duties;
import nl.privacyspiegel.organisation.DemoUnits;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.organisation.Units;
import nl.privacyspiegel.organisation.demo.DemoRegion;
import nl.privacyspiegel.privacytest.Results;
import nl.privacyspiegel.testing.Logins;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.context.ActiveProfiles;

/** The demonstration with its invented region, of which the supervisor reads. */
@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:region;DB_CLOSE_DELAY=-1",
            "vaadin.productionMode=true",
            "privacyspiegel.demo.region=true"
        })
@ActiveProfiles("demo")
@Import(WhileStarting.class)
abstract class InTheRegion {

    @Autowired
    UserDetailsService accounts;

    @Autowired
    SecurityContextHolderStrategy locks;

    @Autowired
    Units units;

    @Autowired
    DemoUnits named;

    @Autowired
    Assessments assessments;

    @Autowired
    Frameworks frameworks;

    @Autowired
    Results results;

    @Autowired
    Actions actions;

    @Autowired
    Duties duties;

    @BeforeEach
    void the_supervisor_logs_in() {
        login("fg@kempen.example");
    }

    void login(String email) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(Logins.of(accounts, email));
        SecurityContextHolder.setContext(context);
        locks.setContext(context);
    }

    @AfterEach
    void and_out() {
        SecurityContextHolder.clearContext();
        locks.clearContext();
    }

    UnitId region() {
        return named.named(DemoRegion.NAME);
    }

    List<UnitId> regionUnits() {
        return units.atAndBelow(region()).stream().map(UnitSummary::id).toList();
    }
}
