package nl.privacyspiegel.api;

import jakarta.servlet.http.HttpServletRequest;
import nl.privacyspiegel.organisation.UnitSummary;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The tree of units, as far as the member may see it. */
@RestController
class UnitController {

    private static final Columns<UnitSummary> UNITS = Columns.<UnitSummary>none()
            .with("id", UnitSummary::id)
            .with("name", UnitSummary::name)
            .with("parentId", UnitSummary::parent)
            .with("path", UnitSummary::path);

    private final ChosenUnits units;

    UnitController(ChosenUnits units) {
        this.units = units;
    }

    @GetMapping(ApiSecurity.V1 + "/units")
    ResponseEntity<?> units(HttpServletRequest request) {
        Query query = Query.of(request, Query.UNIT);
        return ApiAnswers.table(query, units.of(query), UNITS);
    }
}
