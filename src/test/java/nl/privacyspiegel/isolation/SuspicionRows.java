package nl.privacyspiegel.isolation;

import static nl.privacyspiegel.isolation.Answer.ALLOWED;
import static nl.privacyspiegel.isolation.Answer.DENIED;
import static nl.privacyspiegel.isolation.Answer.NOT_FOUND;
import static nl.privacyspiegel.isolation.Row.draftingOfUnit;
import static nl.privacyspiegel.isolation.Row.open;
import static nl.privacyspiegel.isolation.Row.self;
import static nl.privacyspiegel.isolation.Row.working;

import java.util.List;
import java.util.UUID;
import nl.privacyspiegel.breach.BreachId;
import nl.privacyspiegel.breach.suspicion.ReportLinks;
import nl.privacyspiegel.breach.suspicion.SuspicionChanges;
import nl.privacyspiegel.breach.suspicion.SuspicionId;
import nl.privacyspiegel.breach.suspicion.SuspicionReport;
import nl.privacyspiegel.breach.suspicion.SuspicionReports;
import nl.privacyspiegel.breach.suspicion.Suspicions;
import nl.privacyspiegel.shared.Secret;

/** Who gets what of suspicions and of the links with which they are reported. */
public final class SuspicionRows {

    private final Visitors visitors;
    private final ReportLinks links;
    private final SuspicionReports reports;
    private final Suspicions suspicions;
    private final SuspicionChanges changes;

    public SuspicionRows(Visitors visitors) {
        this.visitors = visitors;
        this.links = visitors.door(ReportLinks.class);
        this.reports = visitors.door(SuspicionReports.class);
        this.suspicions = visitors.door(Suspicions.class);
        this.changes = visitors.door(SuspicionChanges.class);
    }

    public List<Row> rows() {
        return List.of(
                self("ReportLinks.list()", things -> links.list(), DENIED),
                draftingOfUnit("ReportLinks.make(UnitId)", things -> links.make(visitors.unit(things))),
                draftingOfUnit("ReportLinks.withdraw(UnitId)", things -> links.withdraw(visitors.unit(things))),
                open("SuspicionReports.unitName(Secret)", things -> reports.unitName(link(things))),
                open(
                        "SuspicionReports.receive(Secret, Secret, SuspicionReport)",
                        things -> reports.receive(link(things), Secret.random(), report())),
                open("SuspicionReports.get(Secret)", things -> reports.get(reference(things))),
                open("SuspicionReports.answer(Secret, String)", things -> reports.answer(reference(things), "x")),
                self("Suspicions.list()", things -> suspicions.list(), DENIED),
                self("Suspicions.waiting()", things -> suspicions.waiting(), DENIED),
                self("Suspicions.of(BreachId)", things -> suspicions.of(new BreachId(UUID.randomUUID())), DENIED),
                reading("Suspicions.get(SuspicionId)", things -> suspicions.get(suspicion(things))),
                reading(
                        "SuspicionChanges.ask(SuspicionId, String)",
                        things -> changes.ask(suspicion(things), "Wat zag u?")),
                reading("SuspicionChanges.see(SuspicionId)", things -> changes.see(suspicion(things))),
                working("SuspicionChanges.register(SuspicionId)", things -> changes.register(suspicion(things))),
                working(
                        "SuspicionChanges.close(SuspicionId, String)",
                        things -> changes.close(suspicion(things), "x")));
    }

    /** The working group and the supervisor; management knows that there is one. */
    private static Row reading(String method, Row.Call call) {
        return new Row(method, call, NOT_FOUND, NOT_FOUND, NOT_FOUND, ALLOWED, NOT_FOUND, DENIED, ALLOWED, DENIED);
    }

    private static SuspicionReport report() {
        return new SuspicionReport("Proef " + UUID.randomUUID(), "", "");
    }

    private Secret link(Things things) {
        return things.either(
                () -> visitors.people().as(visitors.everyRole(), () -> links.make(visitors.unit())), Secret::random);
    }

    private Secret reference(Things things) {
        return things.either(() -> reports.receive(link(Things.REAL), Secret.random(), report()), Secret::random);
    }

    private SuspicionId suspicion(Things things) {
        return things.either(
                () -> visitors.people().as(visitors.everyRole(), () -> {
                    SuspicionReport made = report();
                    reports.receive(link(Things.REAL), Secret.random(), made);
                    return suspicions.list().stream()
                            .map(line -> line.id())
                            .filter(id -> suspicions.get(id).report().equals(made))
                            .findFirst()
                            .orElseThrow();
                }),
                () -> new SuspicionId(UUID.randomUUID()));
    }
}
