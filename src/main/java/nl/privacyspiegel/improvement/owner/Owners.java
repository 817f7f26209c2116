package nl.privacyspiegel.improvement.owner;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.organisation.MemberId;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.accounts.Colleague;
import nl.privacyspiegel.organisation.accounts.Members;
import nl.privacyspiegel.shared.RuleViolation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who can carry work of a unit, for front doors of other rooms, which have asked who wants to know. */
@Component
@Transactional(readOnly = true)
public class Owners {

    private final FunctionSummaries functions;
    private final Members members;

    Owners(FunctionSummaries functions, Members members) {
        this.functions = functions;
        this.members = members;
    }

    /** The owners of one unit. */
    public OwnersOfUnit of(UnitId unit) {
        return Objects.requireNonNull(of(List.of(unit)).get(unit));
    }

    /** The owners of each of these units, with as many queries as for one. */
    public Map<UnitId, OwnersOfUnit> of(Collection<UnitId> units) {
        Map<UnitId, List<Colleague>> colleagues = members.colleagues(units);
        Map<UnitId, List<FunctionSummary>> filled = functions.of(units, colleagues);
        return units.stream()
                .distinct()
                .collect(Collectors.toMap(
                        unit -> unit,
                        unit -> new OwnersOfUnit(Stream.concat(
                                        filled.getOrDefault(unit, List.of()).stream()
                                                .map(Owners::function),
                                        colleagues.getOrDefault(unit, List.of()).stream()
                                                .map(Owners::inPerson))
                                .toList())));
    }

    private static OwnerName function(FunctionSummary function) {
        Optional<MemberId> by = function.filledBy() instanceof Filled.ByMember(MemberId member)
                ? Optional.of(member)
                : Optional.empty();
        return new OwnerName(
                function.owner(), function.name(), function.filledName(), function.inUse(), function.isVacant(), by);
    }

    private static OwnerName inPerson(Colleague colleague) {
        return new OwnerName(
                new Owner.OfMember(colleague.id()),
                colleague.name(),
                colleague.jobFunction(),
                true,
                false,
                Optional.of(colleague.id()));
    }

    /**
     * What owners are called.
     *
     * @param more who fills the function, or what the member does; may be empty
     * @param choice whether it can be given new work
     * @param vacant whether it is a function that nobody fills now
     * @param member who does the work, when that is somebody with an account
     */
    public record OwnerName(
            Owner owner, String name, String more, boolean choice, boolean vacant, Optional<MemberId> member) {

        /** Whether it is a function, rather than somebody in person. */
        public boolean isFunction() {
            return owner instanceof Owner.OfFunction;
        }

        /** What to call it in what goes round: the function, or what the member does; never the name of a person. */
        public Optional<String> function() {
            return Optional.of(isFunction() ? name : more).filter(each -> !each.isBlank());
        }
    }

    /** All owners of a unit, functions first, each by name. */
    public record OwnersOfUnit(List<OwnerName> names) {

        public OwnersOfUnit {
            names = List.copyOf(names);
        }

        /** Those that can be given new work. */
        public List<OwnerName> choices() {
            return names.stream().filter(OwnerName::choice).toList();
        }

        /** What this owner is called; empty for a member who has left. */
        public Optional<OwnerName> find(Owner owner) {
            return names.stream().filter(each -> each.owner().equals(owner)).findFirst();
        }

        /**
         * Refuses an owner that cannot be given new work here.
         *
         * @param before who carries it now: that may stay as it is
         * @throws RuleViolation when it is a function out of use or of another unit, or a member without a role here
         */
        public void require(Optional<Owner> owner, Optional<Owner> before) {
            boolean fine = owner.isEmpty()
                    || Objects.equals(owner, before)
                    || find(owner.get()).filter(OwnerName::choice).isPresent();
            if (!fine) {
                throw new RuleViolation("improvement.owner.gone");
            }
        }
    }
}
