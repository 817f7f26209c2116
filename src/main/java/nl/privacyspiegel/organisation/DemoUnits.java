package nl.privacyspiegel.organisation;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The units of the demonstration, for what other modules want to show in it. */
@Component
@Profile("demo")
public class DemoUnits {

    private final UnitRepository units;

    DemoUnits(UnitRepository units) {
        this.units = units;
    }

    /**
     * The unit with this name.
     *
     * @throws java.util.NoSuchElementException when the demonstration has no such unit
     */
    public UnitId named(String name) {
        return units.findAll().stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
