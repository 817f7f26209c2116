package nl.privacyspiegel.organisation.demo;

import java.time.Clock;
import java.time.LocalDate;
import nl.privacyspiegel.organisation.DemoUnits;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import org.springframework.stereotype.Component;

/**
 * The invented region of the demonstration. What modules tell of it happens on days of its own, by the accounts of the
 * demonstration, through the same front doors that people use.
 */
@Component
@InDemoRegion
public class DemoRegion {

    /** What the region is called; everything of it carries that it is invented. */
    public static final String NAME = "Regio Lindenland (verzonnen)";

    /** With what it is measured, in two versions. */
    public static final String FRAMEWORK = "VNG-raamwerk, bewerkt voor Lindenland (verzonnen)";

    /** How often it was measured, with a year between. */
    public static final int ROUNDS = 4;

    private static final int DAYS_SINCE_THE_LAST = 16;

    /** Who has which role in the region, as its organisation file says. */
    private enum Teller {
        ADMINISTRATOR("beheerder@kempen.example"),
        ASSESSOR("werkgroeplid@lindenland.example"),
        SUPERVISOR("fg@kempen.example");

        private final String email;

        Teller(String email) {
            this.email = email;
        }
    }

    private final DemoUnits units;
    private final DemoTeller teller;
    private final LocalDate today;

    DemoRegion(DemoUnits units, DemoTeller teller, Clock clock) {
        this.units = units;
        this.teller = teller;
        this.today = LocalDate.now(clock);
    }

    /** The region itself, above its municipalities and their shared service. */
    public UnitId unit() {
        return units.named(NAME);
    }

    /**
     * The unit of the region with this name.
     *
     * @throws java.util.NoSuchElementException when there is none
     */
    public UnitId unit(String name) {
        return units.named(name);
    }

    /** The day on which all units were measured for the first (0) up to the last time. */
    public LocalDate measured(int round) {
        return today.minusDays(DAYS_SINCE_THE_LAST).minusYears(ROUNDS - 1L - round);
    }

    /** Does this on that day as the account that has this role in the region. */
    public void on(LocalDate day, Role role, Runnable work) {
        teller.on(day, Teller.valueOf(role.name()).email, role, work);
    }

    /** Does this on that day as the other member of the working group, who checks what the first one did. */
    public void onByAnother(LocalDate day, Runnable work) {
        teller.on(day, "werkgroeplid2@lindenland.example", Role.ASSESSOR, work);
    }
}
