package nl.privacyspiegel.api;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import nl.privacyspiegel.improvement.action.Actions;
import nl.privacyspiegel.improvement.calendar.Duties;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What was decided to do, and what has to be done again and again. */
@RestController
class ImprovementController {

    static final String ACTIONS = ApiSecurity.V1 + "/actions";
    static final String CALENDAR = ApiSecurity.V1 + "/calendar";

    private final ChosenUnits units;
    private final Actions actions;
    private final Duties duties;
    private final Clock clock;

    ImprovementController(ChosenUnits units, Actions actions, Duties duties, Clock clock) {
        this.units = units;
        this.actions = actions;
        this.duties = duties;
        this.clock = clock;
    }

    @GetMapping(ACTIONS)
    ResponseEntity<?> actions(HttpServletRequest request) {
        Query query = Query.of(request, Query.UNIT);
        return ApiAnswers.table(
                query, actions.of(ChosenUnits.ids(units.of(query)), Locale.ROOT), ImprovementTables.ACTIONS);
    }

    @GetMapping(CALENDAR)
    ResponseEntity<?> calendar(HttpServletRequest request) {
        Query query = Query.of(request, Query.UNIT);
        return ApiAnswers.table(
                query, duties.of(ChosenUnits.ids(units.of(query))), ImprovementTables.calendar(LocalDate.now(clock)));
    }
}
