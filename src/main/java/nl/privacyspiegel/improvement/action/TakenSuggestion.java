package nl.privacyspiegel.improvement.action;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import nl.privacyspiegel.organisation.UnitId;

/** Which action was last made of a suggestion. */
@Entity
@Table(name = "taken_suggestion")
class TakenSuggestion {

    @Id
    private UUID id = UUID.randomUUID();

    /** Only queries read it. */
    @SuppressWarnings("UnusedVariable")
    @Column(name = "unit_id")
    private UUID unitId;

    private String suggestion;

    @Column(name = "action_id")
    private UUID actionId;

    /** For the database only. */
    @SuppressWarnings("NullAway.Init")
    protected TakenSuggestion() {}

    TakenSuggestion(UnitId unit, String suggestion, ActionId action) {
        this.unitId = unit.value();
        this.suggestion = suggestion;
        this.actionId = action.value();
    }

    void becomes(ActionId action) {
        this.actionId = action.value();
    }

    String suggestion() {
        return suggestion;
    }

    ActionId action() {
        return new ActionId(actionId);
    }
}
