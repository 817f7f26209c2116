package nl.privacyspiegel.breach.suspicion;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.privacyspiegel.breach.BreachAct;
import nl.privacyspiegel.breach.clock.WallClock;
import nl.privacyspiegel.organisation.AuditObject;
import nl.privacyspiegel.organisation.AuditTrail;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.UnitStructure;
import nl.privacyspiegel.organisation.UnitsInUse;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.Secret;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reporting a suspicion without an account, with the link of a unit, and coming back to it with the reference. What opens nothing
 * answers alike, whatever the reason: guessed, withdrawn, of a unit that is out of use, or forgotten.
 */
@Service
@Transactional
@PreAuthorize("permitAll()")
public class SuspicionReports {

    /** How many suspicions a unit gets in a day, over all servers: more come from a program. */
    static final int MOST_A_DAY = 100;

    private static final Duration A_DAY = Duration.ofDays(1);

    private final ReportLinkRepository links;
    private final SuspicionRepository suspicions;
    private final SuspicionMessageRepository messages;
    private final SuspicionTalk talk;
    private final SuspicionMail mail;
    private final UnitStructure units;
    private final UnitsInUse inUse;
    private final AuditTrail audit;
    private final Clock clock;

    SuspicionReports(
            ReportLinkRepository links,
            SuspicionRepository suspicions,
            SuspicionMessageRepository messages,
            SuspicionTalk talk,
            SuspicionMail mail,
            UnitStructure units,
            UnitsInUse inUse,
            AuditTrail audit,
            Clock clock) {
        this.links = links;
        this.suspicions = suspicions;
        this.messages = messages;
        this.talk = talk;
        this.mail = mail;
        this.units = units;
        this.inUse = inUse;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The name of the unit to which this link reports.
     *
     * @throws NotFoundException when it leads nowhere
     */
    @Transactional(readOnly = true)
    public String unitName(Secret link) {
        UnitId unit = unit(link);
        if (!inUse.contains(unit)) {
            throw new NotFoundException();
        }
        return units.name(unit);
    }

    /**
     * Takes in a suspicion. When this returns it is stored, and the working group and the supervisor are told. The same sent twice
     * with one reference is one suspicion.
     *
     * @param proposed the reference that the form was shown with; another one when something else was reported with it before
     * @return the reference, which is kept by nobody but who reported it
     * @throws NotFoundException when the link leads nowhere
     * @throws RuleViolation when the unit got too many today; nothing was stored
     */
    public Secret receive(Secret link, Secret proposed, SuspicionReport report) {
        UnitId unit = held(link);
        Optional<Suspicion> before = suspicions.findBySecretHash(proposed.hash());
        if (before.filter(each -> each.unit().equals(unit) && each.report().equals(report))
                .isPresent()) {
            return proposed;
        }
        Instant now = clock.instant();
        if (suspicions.countSince(unit.value(), now.minus(A_DAY)) >= MOST_A_DAY) {
            throw new RuleViolation("breach.page.full");
        }
        Secret reference = before.isEmpty() && proposed.isWellFormed() ? proposed : Secret.random();
        int year = WallClock.shown(now).getYear();
        int number = suspicions.findHighest(unit.value(), year).orElse(0) + 1;
        Suspicion made = suspicions.saveAndFlush(new Suspicion(unit, year, number, reference.hash(), now, report));
        audit.recordByNobody(BreachAct.SUSPICION_REPORTED, unit, about(made));
        mail.reported(made);
        return reference;
    }

    /** The unit of a link, which stays as it is until the end of this transaction. */
    private UnitId held(Secret link) {
        UnitId unit = unit(link);
        try {
            inUse.hold(unit);
        } catch (RuleViolation archived) {
            throw new NotFoundException();
        }
        // Whoever withdrew it while this waited was first.
        return unit(link);
    }

    private UnitId unit(Secret link) {
        return links.findByHash(link.hash()).orElseThrow(NotFoundException::new).unit();
    }

    /**
     * How a suspicion stands, for who has its reference.
     *
     * @throws NotFoundException when the reference opens nothing
     */
    @Transactional(readOnly = true)
    public ReportedSuspicion get(Secret reference) {
        Suspicion found = suspicions.findBySecretHash(reference.hash()).orElseThrow(NotFoundException::new);
        return new ReportedSuspicion(
                found.name(),
                units.name(found.unit()),
                found.reportedAt(),
                found.state(),
                messages.findBySuspicionIdOrderByPlace(found.id().value()).stream()
                        .map(SuspicionMessage::said)
                        .toList(),
                found.isReachable());
    }

    /**
     * Answers what was asked, or adds something. When this returns it is stored. The same said twice in a row is said once.
     *
     * @throws NotFoundException when the reference opens nothing
     * @throws RuleViolation when nothing can be added any more, or nothing was said
     */
    public void answer(Secret reference, String words) {
        Suspicion found = suspicions.lockBySecret(reference.hash()).orElseThrow(NotFoundException::new);
        boolean told = found.isAnswered();
        String clean = SuspicionReport.words(words, "breach.page.answer.missing");
        if (talk.say(found, new Said(true, clock.instant(), "", clean))) {
            audit.recordByNobody(BreachAct.SUSPICION_ANSWERED, found.unit(), about(found));
            if (!told) {
                mail.answered(found);
            }
        }
    }

    private static AuditObject about(Suspicion suspicion) {
        return AuditObject.of(BreachAct.About.SUSPICION, suspicion.id().value(), suspicion.name());
    }
}
