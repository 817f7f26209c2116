package nl.privacyspiegel.organisation.token;

import java.time.LocalDate;
import java.util.Set;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ShortText;

/**
 * A token that somebody asks for.
 *
 * @param name what it is for, in the member's own words
 * @param lastDay the last day on which it works
 */
public record ApiTokenData(String name, Set<ApiScope> scopes, LocalDate lastDay) {

    /** @throws RuleViolation without a name or a scope, or with texts of nothing */
    public ApiTokenData {
        name = ShortText.require(name, "organisation.apiToken.name.missing");
        scopes = Set.copyOf(scopes);
        if (scopes.isEmpty()) {
            throw new RuleViolation("organisation.apiToken.scopes.missing");
        }
        if (!scopes.containsAll(
                scopes.stream().flatMap(scope -> scope.beside().stream()).toList())) {
            throw new RuleViolation("organisation.apiToken.scopes.textsAlone");
        }
    }
}
