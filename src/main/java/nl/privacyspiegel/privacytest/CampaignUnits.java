package nl.privacyspiegel.privacytest;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitStructure;
import nl.privacyspiegel.organisation.UnitSummary;
import nl.privacyspiegel.organisation.UnitsInUse;
import nl.privacyspiegel.privacytest.campaign.OfferedUnit;
import nl.privacyspiegel.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** The units of a campaign: those that it is offered to, and those that hold them together up to the campaign's own. */
@Component
class CampaignUnits {

    private final CampaignUnitRepository rows;
    private final UnitStructure structure;
    private final UnitsInUse inUse;
    private final CurrentUser user;
    private final EntityManager entities;

    CampaignUnits(
            CampaignUnitRepository rows,
            UnitStructure structure,
            UnitsInUse inUse,
            CurrentUser user,
            EntityManager entities) {
        this.user = user;
        this.rows = rows;
        this.structure = structure;
        this.inUse = inUse;
        this.entities = entities;
    }

    /**
     * Offers a campaign to these units, and no longer to others. Counts as a change of the campaign.
     *
     * @throws RuleViolation when one of them is not the unit of the campaign and does not lie below it, or
     *     is archived
     */
    void offer(Campaign campaign, Set<UnitId> offered) {
        Map<UnitId, UnitSummary> tree = tree(campaign);
        if (!tree.keySet().containsAll(offered)) {
            throw new RuleViolation("privacytest.campaign.units.outside");
        }
        Set<UnitId> held = new LinkedHashSet<>(offered);
        held.add(campaign.unit());
        inUse.hold(held);
        entities.lock(campaign, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        rows.deleteAllOf(campaign.id().value());
        withThoseAbove(offered, campaign, tree)
                .forEach(unit -> rows.save(new CampaignUnit(campaign.id(), unit, offered.contains(unit))));
    }

    /**
     * Until the end of this transaction the units that the campaign is offered to stay in use.
     *
     * @throws RuleViolation when one of them is archived
     */
    void hold(Campaign campaign) {
        inUse.hold(Stream.concat(
                        Stream.of(campaign.unit()), offered(campaign).stream().map(OfferedUnit::unit))
                .collect(Collectors.toSet()));
    }

    /** Whether the current member can read answers or results of one of its units. */
    boolean someAreRead(Campaign campaign) {
        Set<UnitId> read =
                user.units(Role.contentReaders()).stream().map(UnitSummary::id).collect(Collectors.toSet());
        return read.contains(campaign.unit())
                || rows.findByCampaignId(campaign.id().value()).stream()
                        .map(CampaignUnit::unit)
                        .anyMatch(read::contains);
    }

    /** The units that the campaign is offered to, as they are called today, or at closing if that was earlier. */
    List<OfferedUnit> offered(Campaign campaign) {
        Map<UnitId, UnitSummary> tree = tree(campaign);
        List<UnitId> order = new ArrayList<>(tree.keySet());
        return rows.findByCampaignId(campaign.id().value()).stream()
                .filter(CampaignUnit::offered)
                .sorted((one, other) -> Integer.compare(order.indexOf(one.unit()), order.indexOf(other.unit())))
                .map(row -> new OfferedUnit(row.unit(), name(row, tree), row.headcount()))
                .toList();
    }

    /** How many tests of the whole campaign who hands out may have made up. */
    int doubtful(Campaign campaign) {
        return rows.allDoubtful(campaign.id().value());
    }

    /** So many people work in these units, and each of them got a code. */
    void issued(Campaign campaign, Map<UnitId, Integer> heads) {
        Map<UnitId, CampaignUnit> known =
                byUnit(rows.findByCampaignId(campaign.id().value()));
        heads.forEach((unit, people) -> {
            CampaignUnit row = Objects.requireNonNull(known.get(unit), "offered");
            row.issued(row.headcount().with(people, people, ""));
        });
    }

    private static String name(CampaignUnit row, Map<UnitId, UnitSummary> tree) {
        String frozen = row.name();
        UnitSummary today = tree.get(row.unit());
        return frozen != null ? frozen : today == null ? "" : today.name();
    }

    /** Keeps name and place of each unit as they are today. */
    void freeze(Campaign campaign) {
        Map<UnitId, UnitSummary> tree = tree(campaign);
        Map<UnitId, CampaignUnit> known =
                byUnit(rows.findByCampaignId(campaign.id().value()));
        Set<UnitId> wanted = withThoseAbove(known.keySet(), campaign, tree);
        for (UnitId unit : wanted) {
            CampaignUnit row =
                    known.computeIfAbsent(unit, missing -> rows.save(new CampaignUnit(campaign.id(), missing, false)));
            UnitSummary today = Objects.requireNonNull(tree.get(unit), "a unit is never removed");
            row.freeze(unit.equals(campaign.unit()) ? null : today.parent(), today.name());
        }
        rows.flush();
    }

    static Map<UnitId, CampaignUnit> byUnit(List<CampaignUnit> rows) {
        return rows.stream()
                .collect(Collectors.toMap(
                        CampaignUnit::unit, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    void discard(Campaign campaign) {
        rows.deleteAllOf(campaign.id().value());
    }

    private Map<UnitId, UnitSummary> tree(Campaign campaign) {
        return structure.atAndBelow(campaign.unit()).stream()
                .collect(Collectors.toMap(
                        UnitSummary::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    private static Set<UnitId> withThoseAbove(Set<UnitId> units, Campaign campaign, Map<UnitId, UnitSummary> tree) {
        Set<UnitId> all = new LinkedHashSet<>();
        for (UnitId unit : units) {
            UnitSummary at = tree.get(unit);
            while (at != null && all.add(at.id()) && !at.id().equals(campaign.unit())) {
                UnitId parent = at.parent();
                at = parent == null ? null : tree.get(parent);
            }
        }
        return all;
    }
}
