package nl.privacyspiegel.organisation.token;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A token in the list of its member. The token itself is not in it: nobody knows it but who got it.
 *
 * @param scopes what it may read, in the order in which it is offered
 * @param lastDay the last day on which it works
 * @param lastUsedOn null when no program has used it yet
 * @param expired whether that last day is over
 */
public record ApiTokenSummary(
        ApiTokenId id,
        String name,
        List<ApiScope> scopes,
        LocalDate lastDay,
        @Nullable LocalDate lastUsedOn,
        boolean expired) {}
