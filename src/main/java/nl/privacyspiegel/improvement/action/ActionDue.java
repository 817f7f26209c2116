package nl.privacyspiegel.improvement.action;

import java.time.LocalDate;
import java.util.UUID;

/** An open action, with its last day. */
public record ActionDue(ActionId id, String what, LocalDate due) {

    /** As the database has it. */
    ActionDue(UUID id, String what, LocalDate due) {
        this(new ActionId(id), what, due);
    }
}
