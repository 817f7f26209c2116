package nl.privacyspiegel.assessment.consensus;

import java.util.Set;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.shared.RuleViolation;

/**
 * Rounds to open, one for each domain.
 *
 * @param domains the ids of the domains
 * @param asked the members of the working group who are asked for a grade
 * @param quorum with how many answers the grades can be shown
 */
public record NewRounds(Set<String> domains, Set<MemberId> asked, Quorum quorum) {

    /** @throws RuleViolation when no domain or nobody was chosen, or so many answers cannot come */
    public NewRounds {
        domains = Set.copyOf(domains);
        asked = Set.copyOf(asked);
        if (domains.isEmpty()) {
            throw new RuleViolation("assessment.consensus.open.noDomain");
        }
        if (asked.isEmpty()) {
            throw new RuleViolation("assessment.consensus.open.nobody");
        }
        if (!quorum.fits(asked.size())) {
            throw new RuleViolation("assessment.consensus.open.quorum", asked.size());
        }
    }
}
