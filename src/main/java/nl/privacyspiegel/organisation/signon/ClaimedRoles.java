package nl.privacyspiegel.organisation.signon;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.SingleSignOnSettings.RoleRule;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitSummary;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which roles somebody has because of the groups that the identity provider tells of. */
final class ClaimedRoles {

    private static final Logger LOG = LoggerFactory.getLogger(ClaimedRoles.class);

    /** A role on a unit and all below it. */
    record Claimed(Role role, UnitId unit) {}

    private ClaimedRoles() {}

    /** What these groups give. A rule about a unit that is not there, or there more than once, gives nothing. */
    static Set<Claimed> of(List<RoleRule> rules, Set<String> groups, List<UnitSummary> units) {
        return rules.stream()
                .filter(rule -> groups.contains(rule.value()))
                .map(rule -> unit(rule, units).map(unit -> new Claimed(rule.role(), unit.id())))
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<UnitSummary> unit(RoleRule rule, List<UnitSummary> units) {
        String path = rule.unit();
        Predicate<UnitSummary> meant = path == null || path.isBlank()
                ? unit -> unit.parent() == null
                : unit -> bare(unit.path()).equals(bare(path));
        List<UnitSummary> found = units.stream().filter(meant).toList();
        if (found.size() != 1) {
            LOG.warn(
                    "Een regel in privacyspiegel.sso.roles geeft geen rol: er zijn {} eenheden met het pad {}",
                    found.size(),
                    Objects.requireNonNullElse(path, "(bovenste eenheid)"));
            return Optional.empty();
        }
        return Optional.of(found.getFirst());
    }

    private static String bare(@Nullable String path) {
        return Objects.requireNonNullElse(path, "")
                .replace('›', '/')
                .replaceAll("\\s*/\\s*", "/")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
