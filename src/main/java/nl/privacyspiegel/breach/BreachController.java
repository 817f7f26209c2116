package nl.privacyspiegel.breach;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.privacyspiegel.organisation.UnitId;

/** The row of a controller whom a breach concerns. */
@Entity
@Table(name = "breach_controller")
class BreachController {

    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "breach_id")
    private UUID breachId;

    @Column(name = "unit_id")
    private UUID unitId;

    /** Only queries read it. */
    @SuppressWarnings("UnusedVariable")
    private int place;

    /** For the database only. */
    @SuppressWarnings("NullAway.Init")
    protected BreachController() {}

    /** @param place how many controllers of the breach were before it */
    BreachController(BreachId breach, UnitId unit, int place) {
        this.breachId = breach.value();
        this.unitId = unit.value();
        this.place = place;
    }

    UUID id() {
        return id;
    }

    BreachId breach() {
        return new BreachId(breachId);
    }

    UnitId unit() {
        return new UnitId(unitId);
    }
}
