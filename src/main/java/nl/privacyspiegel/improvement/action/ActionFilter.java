package nl.privacyspiegel.improvement.action;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.privacyspiegel.improvement.owner.Owner;
import nl.privacyspiegel.improvement.owner.Unowned;

/**
 * Which actions a list shows, as it stands in its address.
 *
 * @param states a state, or empty for what is open
 * @param all whether what is done or dropped is shown too, when no state is chosen
 * @param owner the key of an owner; empty for everybody
 * @param domain the id of a domain; empty for all
 * @param overdue whether only what is late is shown
 */
public record ActionFilter(
        Optional<ActionState> states, boolean all, Optional<String> owner, Optional<String> domain, boolean overdue) {

    /** What is open. */
    public static final ActionFilter OPEN =
            new ActionFilter(Optional.empty(), false, Optional.empty(), Optional.empty(), false);

    /** The key of what nobody has. */
    public static final String NOBODY = Unowned.NOBODY;

    /** What is open and nobody has. */
    public static final ActionFilter UNOWNED =
            new ActionFilter(Optional.empty(), false, Optional.of(NOBODY), Optional.empty(), false);

    private static final String STATE = "staat";
    private static final String OWNER = Unowned.OWNER;
    private static final String DOMAIN = "domein";
    private static final String LATE = "telaat";
    private static final String ALL = "alle";

    /** The filter that these parameters of an address say; what cannot be read is left out. */
    public static ActionFilter of(Map<String, String> parameters) {
        Optional<String> state = Optional.ofNullable(parameters.get(STATE));
        return new ActionFilter(
                state.flatMap(wanted -> Arrays.stream(ActionState.values())
                        .filter(each -> key(each).equals(wanted))
                        .findFirst()),
                state.filter(ALL::equals).isPresent(),
                Optional.ofNullable(parameters.get(OWNER)),
                Optional.ofNullable(parameters.get(DOMAIN)),
                parameters.containsKey(LATE));
    }

    /** The same, for all domains when the one that is wanted is none of these. */
    public ActionFilter among(Set<String> domains) {
        return domain.filter(wanted -> !domains.contains(wanted)).isPresent()
                ? new ActionFilter(states, all, owner, Optional.empty(), overdue)
                : this;
    }

    private static String key(ActionState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    /** The parameters of the address of this filter. */
    public Map<String, List<String>> parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        states.map(ActionFilter::key)
                .or(() -> all ? Optional.of(ALL) : Optional.empty())
                .ifPresent(value -> parameters.put(STATE, List.of(value)));
        owner.ifPresent(value -> parameters.put(OWNER, List.of(value)));
        domain.ifPresent(value -> parameters.put(DOMAIN, List.of(value)));
        if (overdue) {
            parameters.put(LATE, List.of("ja"));
        }
        return parameters;
    }

    /** What an owner is called in an address. */
    public static String key(Owner owner) {
        return switch (owner) {
            case Owner.OfFunction(var function) -> "functie-" + function;
            case Owner.OfMember(var member) -> "persoon-" + member.value();
        };
    }

    /** The id in the key of an owner; empty when it is the key of none. */
    static Optional<UUID> ownerId(String key) {
        try {
            return Optional.of(UUID.fromString(key.substring(key.indexOf('-') + 1)));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** Whether a list with this filter shows actions in this state. */
    boolean shows(ActionState state) {
        return (!overdue || state.isOpen())
                && states.map(wanted -> wanted == state).orElse(all || state.isOpen());
    }

    /** Whether a list with this filter shows an action of these domains. */
    boolean shows(Set<String> domains) {
        return domain.map(domains::contains).orElse(true);
    }
}
