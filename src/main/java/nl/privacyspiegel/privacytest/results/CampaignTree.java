package nl.privacyspiegel.privacytest.results;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which unit lies below which.
 *
 * @param parents the unit above each unit, which comes before it; empty for the root, and for a unit of a part of a tree
 *     of which the unit above it is no part
 */
record CampaignTree(Map<String, Optional<String>> parents) {

    CampaignTree {
        Map<String, Optional<String>> checked = new LinkedHashMap<>();
        parents.forEach((unit, above) -> {
            if (above.isPresent() && !checked.containsKey(above.get())) {
                throw new IllegalArgumentException("A unit before the unit above it: " + unit);
            }
            checked.put(unit, above);
        });
        parents = Collections.unmodifiableMap(checked);
    }

    static CampaignTree of(UnitCounts campaign) {
        Map<String, Optional<String>> parents = new LinkedHashMap<>();
        collect(campaign, Optional.empty(), parents);
        return new CampaignTree(parents);
    }

    private static void collect(UnitCounts unit, Optional<String> above, Map<String, Optional<String>> parents) {
        if (parents.put(unit.unit(), above) != null) {
            throw new IllegalArgumentException("A unit occurs twice: " + unit.unit());
        }
        unit.below().forEach(part -> collect(part, Optional.of(unit.unit()), parents));
    }

    /** The units without one above them: of a whole tree one. */
    List<String> roots() {
        List<String> roots = new ArrayList<>();
        parents.forEach((unit, above) -> {
            if (above.isEmpty()) {
                roots.add(unit);
            }
        });
        return roots;
    }

    /** The units directly below each unit that has some. */
    Map<String, List<String>> below() {
        Map<String, List<String>> below = new HashMap<>();
        parents.forEach((unit, above) -> above.ifPresent(
                name -> below.computeIfAbsent(name, some -> new ArrayList<>()).add(unit)));
        return below;
    }

    /** What each unit has with everything below it, of what they have of their own. */
    Map<String, Integer> totals(Map<String, Integer> own) {
        Map<String, Integer> totals = new HashMap<>();
        for (String unit : parents.keySet()) {
            int some = own.getOrDefault(unit, 0);
            Optional<String> at = Optional.of(unit);
            while (at.isPresent()) {
                totals.merge(at.get(), some, Integer::sum);
                at = parents.getOrDefault(at.get(), Optional.empty());
            }
        }
        return totals;
    }

    /** The units that are kept, each below the unit it lies directly below, if that is kept. */
    CampaignTree only(Predicate<String> kept) {
        Map<String, Optional<String>> some = new LinkedHashMap<>();
        parents.forEach((unit, above) -> {
            if (kept.test(unit)) {
                some.put(unit, above.filter(kept));
            }
        });
        return new CampaignTree(some);
    }
}
