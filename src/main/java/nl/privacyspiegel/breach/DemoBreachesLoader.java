package nl.privacyspiegel.breach;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.privacyspiegel.breach.severity.RiskFactor;
import nl.privacyspiegel.breach.severity.Weight;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.demo.DemoRegion;
import nl.privacyspiegel.organisation.demo.InDemoRegion;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Has the invented region keep a register: an incident at its shared service that concerned two municipalities, and was closed. */
@Component
@InDemoRegion
@Order(44)
class DemoBreachesLoader implements ApplicationRunner {

    private static final String OFFICER = "privacy officer";
    private static final String DIRECTOR = "directeur";
    private static final String ADVISER = "FG";

    private final Breaches breaches;
    private final BreachChanges changes;
    private final BreachDecisions decisions;
    private final DemoRegion region;
    private final Clock clock;

    DemoBreachesLoader(
            Breaches breaches, BreachChanges changes, BreachDecisions decisions, DemoRegion region, Clock clock) {
        this.breaches = breaches;
        this.changes = changes;
        this.decisions = decisions;
        this.region = region;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        LocalDate day = region.measured(DemoRegion.ROUNDS - 1).minusMonths(2);
        region.on(day, Role.ASSESSOR, () -> {
            if (!breaches.list(BreachFilter.ALL).any()) {
                tell(region.unit("Beukenmeer (verzonnen)"), region.unit("Elzerode (verzonnen)"));
            }
        });
    }

    private void tell(UnitId one, UnitId other) {
        Instant now = clock.instant();
        BreachId id = changes.report(
                region.unit("Sociale Dienst Lindenland (verzonnen)"),
                Set.of(one, other),
                new BreachReport(
                        "Mail met twee dossiers naar een verkeerde ontvanger",
                        now.minus(Duration.ofHours(30)),
                        "teamleider inkomen",
                        "e-mail",
                        "De ontvanger belde zelf.",
                        ""));
        Awareness aware =
                new Awareness(now.minus(Duration.ofHours(28)), OFFICER, "De ontvanger bevestigde dat hij de mail las.");
        changes.contain(
                id,
                new Containment(now.minus(Duration.ofHours(27)), OFFICER, "De ontvanger heeft de mail verwijderd."),
                Noted.NEVER);
        Map<RiskFactor, Weight> weights = new EnumMap<>(RiskFactor.class);
        for (RiskFactor factor : RiskFactor.values()) {
            weights.put(factor, Weight.LOW);
        }
        weights.put(RiskFactor.DATA, Weight.HIGH);
        changes.assess(
                id,
                new Assessment(
                        Set.of(BreachKind.CONFIDENTIALITY),
                        weights,
                        Optional.empty(),
                        "Twee mensen, gevoelige gegevens."),
                Noted.NEVER);
        decide(id, one, aware, AuthorityChoice.REPORT, "Het gaat om gevoelige gegevens.");
        decide(id, other, aware, AuthorityChoice.NOT_REPORTED, "De bijlage van deze gemeente ging niet open.");
        decisions.notified(id, one, new Notification(Notification.Kind.WHOLE, now, "VERZONNEN-1", "", ""), Noted.NEVER);
        changes.followUp(id, "De mail vraagt voortaan om een bevestiging bij een adres van buiten.", Noted.NEVER);
        changes.close(id, "Kijk twee keer naar de ontvanger; de waarschuwing helpt daarbij.");
    }

    private void decide(BreachId id, UnitId controller, Awareness aware, AuthorityChoice choice, String reason) {
        Instant now = clock.instant();
        decisions.aware(id, controller, aware, Noted.NEVER);
        decisions.decide(
                id, controller, new AuthorityDecision(choice, now, DIRECTOR, ADVISER, reason, ""), Noted.NEVER);
        decisions.decidePersons(
                id,
                controller,
                new PersonsDecision(
                        PersonsChoice.NOT_REQUIRED, now, DIRECTOR, ADVISER, "De mail is gewist en niet bewaard.", ""),
                Noted.NEVER);
    }
}
