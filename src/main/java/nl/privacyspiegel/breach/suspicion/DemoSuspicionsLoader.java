package nl.privacyspiegel.breach.suspicion;

import java.time.LocalDate;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.demo.DemoRegion;
import nl.privacyspiegel.organisation.demo.InDemoRegion;
import nl.privacyspiegel.shared.Secret;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Has somebody of the invented region report a suspicion that turned out to be no breach. */
@Component
@InDemoRegion
@Order(47)
class DemoSuspicionsLoader implements ApplicationRunner {

    private final ReportLinks links;
    private final SuspicionReports reports;
    private final Suspicions suspicions;
    private final SuspicionChanges changes;
    private final DemoRegion region;

    DemoSuspicionsLoader(
            ReportLinks links,
            SuspicionReports reports,
            Suspicions suspicions,
            SuspicionChanges changes,
            DemoRegion region) {
        this.links = links;
        this.reports = reports;
        this.suspicions = suspicions;
        this.changes = changes;
        this.region = region;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        LocalDate day = region.measured(DemoRegion.ROUNDS - 1).minusMonths(1);
        region.on(day, Role.ASSESSOR, () -> {
            if (suspicions.list().isEmpty()) {
                tell(region.unit("Sociale Dienst Lindenland (verzonnen)"));
            }
        });
    }

    private void tell(UnitId unit) {
        Secret reference = reports.receive(
                links.make(unit),
                Secret.random(),
                new SuspicionReport(
                        "Bij de printer lag een stapel papier die niemand ophaalde.",
                        "vanochtend",
                        "tweede verdieping"));
        SuspicionId id = suspicions.list().getFirst().id();
        changes.ask(id, "Stonden er persoonsgegevens op?");
        reports.answer(reference, "Nee, het waren lege formulieren.");
        changes.close(id, "Het waren lege formulieren, zonder persoonsgegevens.");
        links.withdraw(unit);
    }
}
