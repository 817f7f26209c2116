package nl.privacyspiegel.improvement.demo;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.privacyspiegel.improvement.owner.Filled;
import nl.privacyspiegel.improvement.owner.FunctionData;
import nl.privacyspiegel.improvement.owner.FunctionSummary;
import nl.privacyspiegel.improvement.owner.Owner;
import nl.privacyspiegel.improvement.owner.WorkFunctions;
import nl.privacyspiegel.improvement.responsibility.Assignment;
import nl.privacyspiegel.improvement.responsibility.Responsibilities;
import nl.privacyspiegel.improvement.responsibility.ResponsibilityTable;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.accounts.Colleague;
import nl.privacyspiegel.organisation.demo.DemoRegion;
import nl.privacyspiegel.organisation.demo.InDemoRegion;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Has the invented region say who fills its functions, who has which task and who is called at an incident. Some functions stay
 * without anybody, so that gaps can be seen.
 */
@Component
@InDemoRegion
@Order(46)
class DemoFunctionsLoader implements ApplicationRunner {

    private final WorkFunctions functions;
    private final Responsibilities responsibilities;
    private final DemoRegion region;

    DemoFunctionsLoader(WorkFunctions functions, Responsibilities responsibilities, DemoRegion region) {
        this.functions = functions;
        this.responsibilities = responsibilities;
        this.region = region;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        DemoFunctions said = DemoFunctions.read(
                        new ClassPathResource("content/demo/regio/functies.yaml").getContentAsByteArray())
                .orThrow();
        LocalDate day = region.measured(DemoRegion.ROUNDS - 1);
        region.on(day, Role.ASSESSOR, () -> {
            UnitId whole = region.unit();
            if (responsibilities.of(whole).lines().anyMatch(line -> line.confirmedOn() != null)) {
                return;
            }
            responsibilities.giveAsUsual(whole);
            fill(whole, said.whole());
            call(whole, said);
            said.units().forEach(name -> fill(region.unit(name), said.part()));
        });
    }

    /** Fills the functions that the unit has. */
    private void fill(UnitId unit, Map<String, String> by) {
        List<Colleague> colleagues = functions.colleagues(unit);
        Map<String, Owner> owners = functions.ofShipped(unit);
        List<FunctionSummary> there = functions.of(unit);
        by.forEach((id, who) -> Optional.ofNullable(owners.get(id))
                .ifPresent(owner -> there.stream()
                        .filter(each -> each.owner().equals(owner) && each.isVacant())
                        .forEach(each -> functions.change(
                                each.id(), new FunctionData(each.name(), filled(who, colleagues)), each.data()))));
    }

    private static Filled filled(String who, List<Colleague> colleagues) {
        return colleagues.stream()
                .filter(each -> each.name().equals(who))
                .findFirst()
                .<Filled>map(each -> new Filled.ByMember(each.id()))
                .orElseGet(() -> new Filled.ByTitle(who));
    }

    /** Says how to reach those who are called, and who answers when the first one is away. */
    private void call(UnitId unit, DemoFunctions said) {
        functions.addShipped(unit, List.of(said.deputy()));
        Optional<Owner> deputy = Optional.ofNullable(functions.ofShipped(unit).get(said.deputy()));
        ResponsibilityTable table = responsibilities.of(unit);
        table.lines().filter(line -> said.reach().containsKey(line.task().id())).forEach(line -> {
            Assignment before = line.assignment();
            String reach = said.reach().getOrDefault(line.task().id(), "");
            responsibilities.assign(
                    unit,
                    line.task().id(),
                    new Assignment(
                            before.owner(),
                            line.task().id().equals(said.deputyOf()) ? deputy : Optional.empty(),
                            reach),
                    before);
        });
    }
}
