package nl.privacyspiegel.privacytest;

import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.privacyspiegel.organisation.AuditDetail;
import nl.privacyspiegel.organisation.AuditObject;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.handing.CodeDistributors;
import nl.privacyspiegel.privacytest.handing.CodeOrder;
import nl.privacyspiegel.privacytest.handing.EmployeeCode;
import nl.privacyspiegel.privacytest.handing.Headcount;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.Secret;
import org.springframework.stereotype.Component;

/** Makes access codes and keeps their hashes. */
@Component
class CodeIssuing {

    private final CampaignUnits units;
    private final CampaignUnitRepository rows;
    private final CodeDistributors distributors;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final AccessCodeRepository codes;
    private final EntityManager entities;
    private final SecureRandom random = new SecureRandom();

    CodeIssuing(
            CampaignUnits units,
            CampaignUnitRepository rows,
            CodeDistributors distributors,
            CurrentUser user,
            AuditTrail audit,
            AccessCodeRepository codes,
            EntityManager entities) {
        this.units = units;
        this.rows = rows;
        this.distributors = distributors;
        this.user = user;
        this.audit = audit;
        this.codes = codes;
        this.entities = entities;
    }

    /**
     * @throws RuleViolation when these are none or too many, for a unit that the campaign is not offered to, or against the
     *     rule of {@link Headcount}
     */
    IssuedCodes issue(Campaign campaign, CodeOrder order) {
        Map<UnitId, Integer> wanted = order.codes();
        List<OfferedUnit> offered = units.offered(campaign);
        if (!offered.stream().map(OfferedUnit::unit).toList().containsAll(wanted.keySet())) {
            throw new RuleViolation("privacytest.codes.notOffered");
        }
        requireSensible(offered, wanted);
        Map<UnitId, CampaignUnit> counted =
                CampaignUnits.byUnit(rows.findByCampaignId(campaign.id().value()));
        List<IssuedCodes.OfUnit> issued = new ArrayList<>();
        for (OfferedUnit unit : offered) {
            int number = wanted.getOrDefault(unit.unit(), 0);
            CampaignUnit row = counted.get(unit.unit());
            if (number > 0 && row != null) {
                row.issued(unit.headcount().with(number, order.heads().get(unit.unit()), order.reason()));
                recordReason(campaign, order, unit, row.headcount());
                issued.add(new IssuedCodes.OfUnit(unit.name(), make(campaign, unit.unit(), number)));
            }
        }
        handsOut(campaign);
        return new IssuedCodes(campaign.name(), campaign.period(), campaign.promise(), issued);
    }

    /** Remembers that the current member makes codes or takes them along, and whether that member can read results too. */
    void handsOut(Campaign campaign) {
        distributors.handsOut(campaign.id().value(), user.require().id(), units.someAreRead(campaign));
    }

    /** Why a unit gets more codes than people, or has another number of people than before. */
    private void recordReason(Campaign campaign, CodeOrder order, OfferedUnit before, Headcount after) {
        Integer heads = after.heads();
        if (heads != null && !after.reasons().equals(before.headcount().reasons())) {
            AuditObject why = AuditObject.of(
                            CampaignAct.About.CAMPAIGN,
                            campaign.id().value(),
                            AuditObject.because(campaign.name(), before.name() + ": " + order.reason()))
                    .with(AuditDetail.NUMBER, after.codes())
                    .with(AuditDetail.HEADS, heads);
            audit.record(CampaignAct.CODES_BEYOND_HEADCOUNT, campaign.unit(), why, Role.DISTRIBUTOR);
        }
    }

    private static void requireSensible(List<OfferedUnit> offered, Map<UnitId, Integer> wanted) {
        if (wanted.values().stream().anyMatch(number -> number < 0)
                || wanted.values().stream().noneMatch(number -> number > 0)) {
            throw new RuleViolation("privacytest.codes.none");
        }
        long total = wanted.values().stream().mapToLong(number -> number).sum();
        boolean unitFull = offered.stream()
                .anyMatch(
                        unit -> (long) unit.codesIssued() + wanted.getOrDefault(unit.unit(), 0) > Campaigns.MOST_CODES);
        if (total > Campaigns.MOST_CODES || unitFull) {
            throw new RuleViolation("privacytest.codes.tooMany", Campaigns.MOST_CODES);
        }
    }

    /** Not in the order in which the codes are handed out. */
    private List<Integer> places(Campaign campaign, int number) {
        entities.flush();
        int first = codes.nextPlace(campaign.id().value());
        List<Integer> places =
                new ArrayList<>(IntStream.range(first, first + number).boxed().toList());
        Collections.shuffle(places, random);
        return places;
    }

    private List<EmployeeCode> make(Campaign campaign, UnitId unit, int number) {
        List<Secret> secrets = Stream.generate(Secret::random).limit(number).toList();
        // Persisted, not saved: saving would first look each of them up.
        List<Integer> places = places(campaign, number);
        for (int i = 0; i < number; i++) {
            entities.persist(new AccessCode(secrets.get(i).hash(), campaign.id(), unit, places.get(i)));
        }
        return secrets.stream().map(secret -> new EmployeeCode(secret.text())).toList();
    }
}
