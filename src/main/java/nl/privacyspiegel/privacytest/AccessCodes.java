package nl.privacyspiegel.privacytest;

import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.privacyspiegel.organisation.AuditDetail;
import nl.privacyspiegel.organisation.AuditObject;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.privacytest.answering.TestCode;
import nl.privacyspiegel.privacytest.campaign.CampaignAccess;
import nl.privacyspiegel.privacytest.campaign.CampaignAct;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.privacytest.campaign.IssuedCodes;
import nl.privacyspiegel.privacytest.campaign.OfferedUnit;
import nl.privacyspiegel.privacytest.handing.CodeDistributors;
import nl.privacyspiegel.privacytest.handing.CodeOrder;
import nl.privacyspiegel.privacytest.handing.EmployeeCode;
import nl.privacyspiegel.privacytest.handing.Headcount;
import nl.privacyspiegel.privacytest.storage.CodeKey;
import nl.privacyspiegel.privacytest.storage.LostKey;
import nl.privacyspiegel.quiz.QuizData;
import nl.privacyspiegel.quiz.QuizStore;
import nl.privacyspiegel.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The codes with which employees get into a campaign, for who hands them out: made once in readable form, of which the hashes are
 * kept.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class AccessCodes {

    /** The most codes that are made at once, and the most that a unit can have in one campaign. */
    public static final int MOST = 5000;

    private final PermittedCampaigns permitted;
    private final CampaignDoubles doubles;
    private final Clock clock;

    private final CampaignUnits units;
    private final CampaignUnitRepository rows;
    private final CodeDistributors distributors;
    private final CurrentUser user;
    private final AuditTrail audit;
    private final AccessCodeRepository codes;
    private final EntityManager entities;
    private final CodeKey key;
    private final QuizStore quizzes;
    private final TestSettings settings;
    private final SecureRandom random = new SecureRandom();

    AccessCodes(
            PermittedCampaigns permitted,
            CampaignDoubles doubles,
            Clock clock,
            CampaignUnits units,
            CampaignUnitRepository rows,
            CodeDistributors distributors,
            CurrentUser user,
            AuditTrail audit,
            AccessCodeRepository codes,
            EntityManager entities,
            CodeKey key,
            QuizStore quizzes,
            TestSettings settings) {
        this.permitted = permitted;
        this.doubles = doubles;
        this.clock = clock;
        this.units = units;
        this.rows = rows;
        this.distributors = distributors;
        this.user = user;
        this.audit = audit;
        this.codes = codes;
        this.entities = entities;
        this.key = key;
        this.quizzes = quizzes;
        this.settings = settings;
    }

    /**
     * Makes codes for an open campaign. This is the only time that they exist in readable form.
     *
     * @throws RuleViolation when it is not open or has an open link, there would be too many, more than there are people and
     *     no reason, or this is asked twice in a moment
     */
    public IssuedCodes issue(CampaignId id, CodeOrder order) {
        Campaign campaign = permitted.lockedToHandOut(id);
        campaign.requireOpen(LocalDate.now(clock));
        if (campaign.access() != CampaignAccess.CODES) {
            throw new RuleViolation("privacytest.codes.notUsed");
        }
        doubles.requireNewCodes(campaign, order.codes());
        IssuedCodes issued = issue(campaign, order);
        AuditObject made = campaign.audited().with(AuditDetail.NUMBER, issued.total());
        audit.record(CampaignAct.CODES_MADE, campaign.unit(), made, Role.DISTRIBUTOR);
        return issued;
    }

    /** Writes down that the current member takes codes along as a file; to be called before they get it. */
    public void handOut(CampaignId id, IssuedCodes issued) {
        Campaign campaign = permitted.lockedToHandOut(id);
        handsOut(campaign);
        AuditObject taken = campaign.audited().with(AuditDetail.NUMBER, issued.total());
        audit.record(CampaignAct.CODES_EXPORTED, campaign.unit(), taken, Role.DISTRIBUTOR);
    }

    /**
     * @throws RuleViolation when these are none or too many, for a unit that the campaign is not offered to, or against the
     *     rule of {@link Headcount}
     */
    private IssuedCodes issue(Campaign campaign, CodeOrder order) {
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
        QuizData quiz = quizzes.data(campaign.quiz());
        return new IssuedCodes(
                campaign.name(),
                campaign.unit(),
                new IssuedCodes.About(
                        campaign.purpose(),
                        quiz.questions().size(),
                        quiz.minutes(),
                        settings.sender().contacts()),
                campaign.period(),
                campaign.promise(),
                issued);
    }

    /** Remembers that the current member makes codes or takes them along, and whether that member can read results too. */
    private void handsOut(Campaign campaign) {
        distributors.handsOut(campaign.id().value(), user.require().id(), units.someAreRead(campaign));
    }

    /** Why a unit gets more codes than people, or has another number of people than before. */
    private void recordReason(Campaign campaign, CodeOrder order, OfferedUnit before, Headcount after) {
        reason(campaign, before, after, order.reason())
                .ifPresent(why ->
                        audit.record(CampaignAct.CODES_BEYOND_HEADCOUNT, campaign.unit(), why, Role.DISTRIBUTOR));
    }

    /** The same for the audit trail; empty when no reason was needed. */
    static Optional<AuditObject> reason(Campaign campaign, OfferedUnit before, Headcount after, String reason) {
        Integer heads = after.heads();
        return heads == null || after.reasons().equals(before.headcount().reasons())
                ? Optional.empty()
                : Optional.of(AuditObject.of(
                                CampaignAct.About.CAMPAIGN,
                                campaign.id().value(),
                                AuditObject.because(campaign.name(), before.name() + ": " + reason))
                        .with(AuditDetail.NUMBER, after.codes())
                        .with(CampaignAct.HEADS, heads));
    }

    private static void requireSensible(List<OfferedUnit> offered, Map<UnitId, Integer> wanted) {
        if (wanted.values().stream().anyMatch(number -> number < 0)
                || wanted.values().stream().noneMatch(number -> number > 0)) {
            throw new RuleViolation("privacytest.codes.none");
        }
        long total = wanted.values().stream().mapToLong(number -> number).sum();
        boolean unitFull = offered.stream()
                .anyMatch(unit -> (long) unit.codesIssued() + wanted.getOrDefault(unit.unit(), 0) > MOST);
        if (total > MOST || unitFull) {
            throw new RuleViolation("privacytest.codes.tooMany", MOST);
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
        if (codes.existsOfOtherKey(key.make().text())) {
            throw LostKey.said();
        }
        List<TestCode> made = Stream.generate(TestCode::random).limit(number).toList();
        // Persisted, not saved: saving would first look each of them up.
        List<Integer> places = places(campaign, number);
        for (int i = 0; i < number; i++) {
            String hash = key.hash(made.get(i).text()).orElseThrow(LostKey::said);
            entities.persist(new AccessCode(hash, campaign.id(), unit, places.get(i)));
        }
        return made.stream().map(code -> new EmployeeCode(code.text())).toList();
    }
}
