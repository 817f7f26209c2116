package nl.privacyspiegel.improvement.demo;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.privacyspiegel.assessment.Assessments;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.subject.FindingSubjects;
import nl.privacyspiegel.improvement.action.ActionChanges;
import nl.privacyspiegel.improvement.action.ActionData;
import nl.privacyspiegel.improvement.action.ActionId;
import nl.privacyspiegel.improvement.action.Actions;
import nl.privacyspiegel.improvement.demo.DemoPlan.Intention;
import nl.privacyspiegel.improvement.owner.FunctionSummary;
import nl.privacyspiegel.improvement.owner.Owner;
import nl.privacyspiegel.improvement.owner.ShippedFunctions;
import nl.privacyspiegel.improvement.owner.WorkFunctions;
import nl.privacyspiegel.organisation.DemoUnits;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.demo.DemoTeller;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Has the working group of 2017 write down what it wants to do after its last measurement, with functions as owners. */
@Component
@Profile("demo")
@Order(40)
class DemoPlanLoader implements ApplicationRunner {

    private final Assessments assessments;
    private final Actions actions;
    private final ActionChanges changes;
    private final WorkFunctions functions;
    private final ShippedFunctions shipped;
    private final DemoUnits units;
    private final DemoTeller teller;

    DemoPlanLoader(
            Assessments assessments,
            Actions actions,
            ActionChanges changes,
            WorkFunctions functions,
            ShippedFunctions shipped,
            DemoUnits units,
            DemoTeller teller) {
        this.assessments = assessments;
        this.actions = actions;
        this.changes = changes;
        this.functions = functions;
        this.shipped = shipped;
        this.units = units;
        this.teller = teller;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        DemoPlan plan = DemoPlan.read(new ClassPathResource("content/demo/acties-kempen.yaml").getContentAsByteArray())
                .orThrow();
        UnitId unit = units.named(plan.unit());
        teller.on(plan.day(), plan.account(), Role.ASSESSOR, () -> {
            if (actions.of(List.of(unit), Locale.ROOT).isEmpty()) {
                make(unit, plan.intentions());
            }
        });
    }

    private void make(UnitId unit, List<Intention> intentions) {
        functions.addShipped(
                unit, intentions.stream().map(Intention::function).distinct().toList());
        Map<String, Owner> owners =
                functions.of(unit).stream().collect(Collectors.toMap(FunctionSummary::name, FunctionSummary::owner));
        MeasurementId last =
                assessments.of(List.of(unit)).getLast().counting().getLast().id();
        Map<String, ActionId> made = new HashMap<>();
        for (Intention intention : intentions) {
            String function = shipped.find(intention.function()).orElseThrow().name();
            ActionData data = ActionData.named(intention.what())
                    .withWhy(intention.why())
                    .withOwner(Optional.ofNullable(owners.get(function)))
                    .withPriority(intention.priority())
                    .withPlanning(intention.planning())
                    .withAbout(intention.questions().stream()
                            .map(question -> FindingSubjects.ref(unit, last, question))
                            .collect(Collectors.toSet()))
                    .withWaitsFor(intention.waitsFor().stream()
                            .map(before -> Objects.requireNonNull(made.get(before)))
                            .collect(Collectors.toSet()));
            made.put(intention.id(), changes.make(unit, data));
        }
    }
}
