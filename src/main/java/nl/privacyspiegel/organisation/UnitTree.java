package nl.privacyspiegel.organisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** All units at one moment, and the pure questions one can ask of a tree. */
@NamedInterface("inside")
public final class UnitTree {

    private final Map<UnitId, Unit> units = new HashMap<>();

    UnitTree(Collection<Unit> all) {
        all.forEach(unit -> units.put(unit.id(), unit));
    }

    boolean contains(UnitId unit) {
        return units.containsKey(unit);
    }

    /** The units without a unit above them. */
    Set<UnitId> tops() {
        return units.values().stream()
                .filter(unit -> unit.parent() == null)
                .map(Unit::id)
                .collect(Collectors.toSet());
    }

    /** The highest units above these: one for each organisation that some of them belong to. */
    Set<UnitId> above(Collection<UnitId> below) {
        return tops().stream()
                .filter(top -> below.stream().anyMatch(unit -> isWithin(unit, top)))
                .collect(Collectors.toSet());
    }

    /** Whether {@code unit} is {@code top} or lies somewhere below it. */
    public boolean isWithin(UnitId unit, UnitId top) {
        Set<UnitId> seen = new HashSet<>();
        for (Unit at = units.get(unit); at != null && seen.add(at.id()); at = above(at)) {
            if (at.id().equals(top)) {
                return true;
            }
        }
        return false;
    }

    /** The units that are one of these, or lie above or below one of them. */
    Set<UnitId> onOneLineWith(Collection<UnitId> some) {
        return units.keySet().stream()
                .filter(unit -> some.stream().anyMatch(each -> isWithin(unit, each) || isWithin(each, unit)))
                .collect(Collectors.toSet());
    }

    /** This unit and all below it. */
    Set<UnitId> below(UnitId top) {
        return units.keySet().stream().filter(unit -> isWithin(unit, top)).collect(Collectors.toSet());
    }

    /** The units that are one of {@code tops} or lie below one of them, parents first, by name. */
    List<UnitSummary> within(Collection<UnitId> tops) {
        List<UnitSummary> found = new ArrayList<>();
        Map<UnitId, List<Unit>> below = new HashMap<>();
        units.values().stream().sorted(BY_NAME).forEach(unit -> {
            UnitId parent = unit.parent();
            if (parent != null) {
                below.computeIfAbsent(parent, some -> new ArrayList<>()).add(unit);
            }
        });
        tops.stream()
                .distinct()
                .filter(this::contains)
                .filter(top -> tops.stream().noneMatch(other -> !other.equals(top) && isWithin(top, other)))
                .map(units::get)
                .filter(Objects::nonNull)
                .sorted(BY_NAME)
                .forEach(top -> collect(top, 0, "", below, found));
        return List.copyOf(found);
    }

    private static final Comparator<Unit> BY_NAME = Comparator.comparing(Unit::name, String.CASE_INSENSITIVE_ORDER);

    /** Whether this unit, or one above it, is archived. */
    private boolean isArchived(Unit unit) {
        Set<UnitId> seen = new HashSet<>();
        for (Unit at = unit; at != null && seen.add(at.id()); at = above(at)) {
            if (at.archivedOn() != null) {
                return true;
            }
        }
        return false;
    }

    private void collect(Unit unit, int depth, String above, Map<UnitId, List<Unit>> below, List<UnitSummary> found) {
        String path = above.isEmpty() ? unit.name() : above + " › " + unit.name();
        found.add(new UnitSummary(unit.id(), unit.parent(), unit.name(), depth, path, isArchived(unit)));
        below.getOrDefault(unit.id(), List.of()).forEach(child -> collect(child, depth + 1, path, below, found));
    }

    private @Nullable Unit above(Unit unit) {
        UnitId parent = unit.parent();
        return parent == null ? null : units.get(parent);
    }
}
