package nl.privacyspiegel.breach;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.privacyspiegel.breach.clock.WallClock;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.remembered.OncePerMember;
import nl.privacyspiegel.shared.RuleViolation;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reporting a breach, and telling what concerns all controllers: for the working group of the unit that reported it. Each method that
 * tells something anew takes the place of what the writer saw; what a colleague told since is said and never passed over.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class BreachChanges {

    /** How many controllers one breach can concern. */
    public static final int MOST_CONTROLLERS = 50;

    private final BreachRepository breaches;
    private final BreachControllerRepository controllers;
    private final PermittedBreaches permitted;
    private final BreachEntries entries;
    private final Moments moments;
    private final OncePerMember once;

    BreachChanges(
            BreachRepository breaches,
            BreachControllerRepository controllers,
            PermittedBreaches permitted,
            BreachEntries entries,
            Moments moments,
            OncePerMember once) {
        this.breaches = breaches;
        this.controllers = controllers;
        this.permitted = permitted;
        this.entries = entries;
        this.moments = moments;
        this.once = once;
    }

    /**
     * Reports a breach, which gets the next number of its unit in its year. The same a moment later, from a second press, is answered
     * with the first.
     *
     * @param whom the controllers whom it concerns; one or more
     * @throws RuleViolation without a controller, or when the moment is still to come
     * @throws nl.privacyspiegel.shared.NotFoundException when the current member does not work for one of the controllers
     */
    public BreachId report(UnitId unit, Set<UnitId> whom, BreachReport report) {
        permitted.report(Stream.concat(Stream.of(unit), whom.stream()).toList());
        if (whom.isEmpty()) {
            throw new RuleViolation("breach.controllers.missing");
        }
        if (whom.size() > MOST_CONTROLLERS) {
            throw new RuleViolation("breach.controllers.most", MOST_CONTROLLERS);
        }
        moments.require(report.reportedAt());
        List<UUID> ordered = whom.stream().map(UnitId::value).collect(Collectors.toCollection(TreeSet::new)).stream()
                .toList();
        return new BreachId(
                once.answer(breaches::existsById, () -> made(unit, ordered, report), "breach", unit, ordered, report));
    }

    private UUID made(UnitId unit, List<UUID> whom, BreachReport report) {
        int year = WallClock.shown(report.reportedAt()).getYear();
        int number = breaches.findHighest(unit.value(), year).orElse(0) + 1;
        BreachRow row = breaches.saveAndFlush(new BreachRow(unit, year, number, report));
        for (int i = 0; i < whom.size(); i++) {
            controllers.save(new BreachController(row.id(), new UnitId(whom.get(i)), i));
        }
        entries.add(row, EntryKind.REPORTED, null, Fact.at(report.reportedAt(), report.reportedBy()));
        return row.id().value();
    }

    /** Puts right what was reported; what stood there before stays in its history. */
    public void correct(BreachId id, BreachReport report, int seen) {
        BreachFile file = changing(id);
        moments.require(report.reportedAt());
        BreachReport before = file.row().report();
        if (before.equals(report)) {
            return;
        }
        entries.requireSeen(file.last(EntryKind.CORRECTED, null), seen, before.title());
        entries.add(
                file.row(),
                EntryKind.CORRECTED,
                null,
                Fact.at(before.reportedAt(), before.reportedBy())
                        .saying(
                                before.title(),
                                Stream.of(before.place(), before.found(), before.more())
                                        .filter(text -> !text.isEmpty())
                                        .collect(Collectors.joining("\n\n"))));
        file.row().correct(report);
    }

    /**
     * Says that it also concerns this controller.
     *
     * @throws RuleViolation when that was said before
     * @throws nl.privacyspiegel.shared.NotFoundException when the current member does not work for it
     */
    public void addController(BreachId id, UnitId controller) {
        BreachFile file = permitted.locked(id, controller);
        PermittedBreaches.requireOpen(file);
        if (file.controllers().contains(controller)) {
            throw new RuleViolation("breach.controllers.twice");
        }
        if (file.controllers().size() >= MOST_CONTROLLERS) {
            throw new RuleViolation("breach.controllers.most", MOST_CONTROLLERS);
        }
        controllers.saveAndFlush(
                new BreachController(id, controller, file.controllers().size()));
        entries.add(file.row(), EntryKind.CONTROLLER_ADDED, controller, Fact.of(""));
    }

    /** Tells what was done to stop it. */
    public void contain(BreachId id, Containment containment, int seen) {
        BreachFile file = changing(id);
        moments.require(containment.at());
        entries.tell(file, EntryKind.CONTAINED, null, containment.fact(), seen);
    }

    /** Tells how bad it is. */
    public void assess(BreachId id, Assessment assessment, int seen) {
        entries.tell(changing(id), EntryKind.ASSESSED, null, assessment.fact(), seen);
    }

    /** Tells what is done to mend it. */
    public void followUp(BreachId id, String measures, int seen) {
        entries.tell(
                changing(id),
                EntryKind.FOLLOWED_UP,
                null,
                Fact.of(BreachTexts.required(measures, "breach.followUp.missing")),
                seen);
    }

    /**
     * Closes it with what was learned.
     *
     * @throws RuleViolation when something still has to be done about it
     */
    public void close(BreachId id, String lessons) {
        BreachFile file = changing(id);
        BreachStep next = file.next();
        if (next != BreachStep.CLOSE) {
            throw new RuleViolation("breach.close.early");
        }
        entries.add(
                file.row(), EntryKind.CLOSED, null, Fact.of(BreachTexts.required(lessons, "breach.lessons.missing")));
    }

    /** Opens a closed one again, for a reason. */
    public void reopen(BreachId id, String reason) {
        BreachFile file = permitted.locked(id);
        if (!file.isClosed()) {
            throw new RuleViolation("breach.reopen.open");
        }
        entries.add(
                file.row(), EntryKind.REOPENED, null, Fact.of(BreachTexts.required(reason, "breach.reason.missing")));
    }

    private BreachFile changing(BreachId id) {
        BreachFile file = permitted.locked(id);
        PermittedBreaches.requireOpen(file);
        return file;
    }
}
