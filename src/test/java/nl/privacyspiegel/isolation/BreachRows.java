package nl.privacyspiegel.isolation;

import static nl.privacyspiegel.isolation.Answer.ALLOWED;
import static nl.privacyspiegel.isolation.Answer.DENIED;
import static nl.privacyspiegel.isolation.Answer.NOT_FOUND;
import static nl.privacyspiegel.isolation.Row.self;
import static nl.privacyspiegel.isolation.Row.working;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.privacyspiegel.breach.Assessment;
import nl.privacyspiegel.breach.AuthorityChoice;
import nl.privacyspiegel.breach.AuthorityDecision;
import nl.privacyspiegel.breach.Awareness;
import nl.privacyspiegel.breach.BreachChanges;
import nl.privacyspiegel.breach.BreachDecisions;
import nl.privacyspiegel.breach.BreachFilter;
import nl.privacyspiegel.breach.BreachId;
import nl.privacyspiegel.breach.BreachKind;
import nl.privacyspiegel.breach.BreachRegister;
import nl.privacyspiegel.breach.BreachReport;
import nl.privacyspiegel.breach.Breaches;
import nl.privacyspiegel.breach.Containment;
import nl.privacyspiegel.breach.Notification;
import nl.privacyspiegel.breach.PersonsChoice;
import nl.privacyspiegel.breach.PersonsDecision;
import nl.privacyspiegel.breach.severity.RiskFactor;
import nl.privacyspiegel.breach.severity.Weight;
import nl.privacyspiegel.organisation.UnitId;

/** Who gets what of breaches. What a list shows of other units is in the tests of the register. */
public final class BreachRows {

    private static final Instant THEN = Instant.parse("2026-03-01T09:00:00Z");
    private static final String BY = "functie";

    private final Visitors visitors;
    private final Breaches breaches;
    private final BreachChanges changes;
    private final BreachDecisions decisions;
    private final BreachRegister register;

    public BreachRows(Visitors visitors) {
        this.visitors = visitors;
        this.breaches = visitors.door(Breaches.class);
        this.changes = visitors.door(BreachChanges.class);
        this.decisions = visitors.door(BreachDecisions.class);
        this.register = visitors.door(BreachRegister.class);
    }

    public List<Row> rows() {
        return Stream.of(read(), change(), decide()).flatMap(List::stream).toList();
    }

    private List<Row> read() {
        return List.of(
                self("Breaches.list(BreachFilter)", things -> breaches.list(BreachFilter.ALL), DENIED),
                self(
                        "Breaches.ofYear(Collection, int, LocalDate)",
                        things -> breaches.ofYear(Set.of(visitors.unit(things)), 2026, LocalDate.of(2026, 3, 2)),
                        DENIED),
                self("Breaches.running()", things -> breaches.running(), DENIED),
                self("BreachRegister.handOut(BreachFilter)", things -> register.handOut(BreachFilter.ALL), DENIED),
                self("Breaches.reportableUnits()", things -> breaches.reportableUnits(), DENIED),
                new Row(
                        "Breaches.get(BreachId)",
                        things -> breaches.get(breach(things)),
                        NOT_FOUND,
                        NOT_FOUND,
                        NOT_FOUND,
                        ALLOWED,
                        NOT_FOUND,
                        DENIED,
                        ALLOWED,
                        DENIED));
    }

    private List<Row> change() {
        return List.of(
                working("BreachChanges.report(UnitId, Set, BreachReport)", things -> {
                    UnitId unit = visitors.unit(things);
                    changes.report(unit, Set.of(unit), report());
                }),
                working(
                        "BreachChanges.correct(BreachId, BreachReport, int)",
                        things -> changes.correct(breach(things), report(), 0)),
                working(
                        "BreachChanges.addController(BreachId, UnitId)",
                        things -> changes.addController(
                                breach(things),
                                things.either(() -> visitors.people().unitBelow(visitors.unit()), UnitId::random))),
                working(
                        "BreachChanges.contain(BreachId, Containment, int)",
                        things -> changes.contain(breach(things), new Containment(THEN, BY, "x"), -1)),
                working(
                        "BreachChanges.assess(BreachId, Assessment, int)",
                        things -> changes.assess(breach(things), assessment(), -1)),
                working(
                        "BreachChanges.followUp(BreachId, String, int)",
                        things -> changes.followUp(breach(things), "x", -1)),
                working("BreachChanges.close(BreachId, String)", things -> changes.close(decided(things), "x")),
                working("BreachChanges.reopen(BreachId, String)", things -> changes.reopen(closed(things), "x")));
    }

    private List<Row> decide() {
        return List.of(
                working(
                        "BreachDecisions.aware(BreachId, UnitId, Awareness, int)",
                        things -> decisions.aware(breach(things), visitors.unit(things), aware(), -1)),
                new Row(
                        "BreachDecisions.advise(BreachId, UnitId, String)",
                        things -> decisions.advise(breach(things), visitors.unit(things), "x"),
                        NOT_FOUND,
                        NOT_FOUND,
                        NOT_FOUND,
                        DENIED,
                        NOT_FOUND,
                        DENIED,
                        ALLOWED,
                        DENIED),
                working(
                        "BreachDecisions.decide(BreachId, UnitId, AuthorityDecision, int)",
                        things -> decisions.decide(
                                breach(things), visitors.unit(things), decision(AuthorityChoice.NOT_A_BREACH), -1)),
                working(
                        "BreachDecisions.notified(BreachId, UnitId, Notification, int)",
                        things -> decisions.notified(
                                toNotify(things),
                                visitors.unit(things),
                                new Notification(Notification.Kind.WHOLE, THEN, "1", "", ""),
                                -1)),
                working(
                        "BreachDecisions.decidePersons(BreachId, UnitId, PersonsDecision, int)",
                        things -> decisions.decidePersons(
                                breach(things),
                                visitors.unit(things),
                                new PersonsDecision(PersonsChoice.NOT_REQUIRED, THEN, BY, BY, "x", ""),
                                -1)));
    }

    private static BreachReport report() {
        return new BreachReport("Proef " + UUID.randomUUID(), THEN, BY, "", "x", "");
    }

    private static Awareness aware() {
        return new Awareness(THEN, BY, "x");
    }

    private static AuthorityDecision decision(AuthorityChoice choice) {
        return new AuthorityDecision(choice, THEN, BY, BY, "x", "");
    }

    private static Assessment assessment() {
        Map<RiskFactor, Weight> weights = new EnumMap<>(RiskFactor.class);
        for (RiskFactor factor : RiskFactor.values()) {
            weights.put(factor, Weight.LOW);
        }
        return new Assessment(Set.of(BreachKind.INTEGRITY), weights, Optional.empty(), "x");
    }

    private BreachId breach(Things things) {
        return made(things, id -> {});
    }

    private BreachId toNotify(Things things) {
        return made(things, id -> {
            decisions.aware(id, visitors.unit(), aware(), -1);
            decisions.decide(id, visitors.unit(), decision(AuthorityChoice.REPORT), -1);
        });
    }

    private BreachId decided(Things things) {
        return made(things, id -> decisions.decide(id, visitors.unit(), decision(AuthorityChoice.NOT_A_BREACH), -1));
    }

    private BreachId closed(Things things) {
        return made(things, id -> {
            decisions.decide(id, visitors.unit(), decision(AuthorityChoice.NOT_A_BREACH), -1);
            changes.close(id, "x");
        });
    }

    private BreachId made(Things things, Consumer<BreachId> more) {
        return things.either(
                () -> visitors.people().as(visitors.everyRole(), () -> {
                    BreachId id = changes.report(visitors.unit(), Set.of(visitors.unit()), report());
                    more.accept(id);
                    return id;
                }),
                () -> new BreachId(UUID.randomUUID()));
    }
}
