package nl.privacyspiegel.improvement.demo;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.privacyspiegel.assessment.Assessments;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.MeasurementSheet.QuestionSheet;
import nl.privacyspiegel.assessment.Measurements;
import nl.privacyspiegel.assessment.subject.FindingSubjects;
import nl.privacyspiegel.framework.Judgement;
import nl.privacyspiegel.improvement.action.ActionChanges;
import nl.privacyspiegel.improvement.action.ActionId;
import nl.privacyspiegel.improvement.action.ActionState;
import nl.privacyspiegel.improvement.action.Actions;
import nl.privacyspiegel.improvement.demo.DemoWork.Deed;
import nl.privacyspiegel.improvement.owner.Owner;
import nl.privacyspiegel.improvement.owner.WorkFunctions;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.demo.DemoRegion;
import nl.privacyspiegel.organisation.demo.InDemoRegion;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Has some units of the invented region do something about what the measurement before the last found. */
@Component
@InDemoRegion
@Order(41)
class DemoWorkLoader implements ApplicationRunner {

    private static final int BEFORE_THE_LAST = DemoRegion.ROUNDS - 2;
    private static final int DAYS_OF_WORK = 60;
    private static final Set<Judgement> NOT_WELL = Set.of(Judgement.NO, Judgement.PARTLY);

    private final Assessments assessments;
    private final Measurements measurements;
    private final Actions actions;
    private final ActionChanges changes;
    private final WorkFunctions functions;
    private final DemoRegion region;

    DemoWorkLoader(
            Assessments assessments,
            Measurements measurements,
            Actions actions,
            ActionChanges changes,
            WorkFunctions functions,
            DemoRegion region) {
        this.assessments = assessments;
        this.measurements = measurements;
        this.actions = actions;
        this.changes = changes;
        this.functions = functions;
        this.region = region;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        DemoWork work = DemoWork.read(new ClassPathResource("content/demo/regio/acties.yaml").getContentAsByteArray())
                .orThrow();
        LocalDate measured = region.measured(BEFORE_THE_LAST);
        region.on(measured, Role.ASSESSOR, () -> {
            List<UnitId> units = work.units().stream().map(region::unit).toList();
            if (actions.of(units, Locale.ROOT).isEmpty()) {
                units.forEach(unit -> measurement(unit, measured).ifPresent(each -> work(unit, each, work, measured)));
            }
        });
    }

    private Optional<MeasurementId> measurement(UnitId unit, LocalDate day) {
        return assessments.of(List.of(unit)).stream()
                .flatMap(assessment -> assessment.counting().stream())
                .filter(each -> each.date().equals(day))
                .map(each -> each.id())
                .findFirst();
    }

    private void work(UnitId unit, MeasurementId measurement, DemoWork work, LocalDate measured) {
        functions.addShipped(unit, Set.of(work.function()));
        Owner owner = functions.of(unit).getFirst().owner();
        List<QuestionSheet> notWell = measurements.sheet(measurement).domains().stream()
                .flatMap(domain -> domain.questions().stream())
                .filter(question -> question.finding().content().judgement() != null
                        && NOT_WELL.contains(question.finding().content().judgement()))
                .toList();
        for (int i = 0; i < work.deeds().size() && !notWell.isEmpty(); i++) {
            Deed deed = work.deeds().get(i);
            QuestionSheet question = notWell.get(i % notWell.size());
            region.on(
                    measured.plusDays(deed.begin()),
                    Role.ASSESSOR,
                    () -> go(
                            changes.make(
                                    unit,
                                    deed.about(question.question().code(), measured)
                                            .withOwner(Optional.of(owner))
                                            .withAbout(Set.of(FindingSubjects.ref(
                                                    unit,
                                                    measurement,
                                                    question.question().id())))),
                            deed,
                            measured.plusDays(deed.begin() + DAYS_OF_WORK)));
        }
    }

    private void go(ActionId id, Deed deed, LocalDate later) {
        if (deed.state() == ActionState.PLAN) {
            return;
        }
        changes.move(id, ActionState.PLAN, ActionState.DO, "");
        if (deed.state() == ActionState.DO) {
            return;
        }
        region.on(later, Role.ASSESSOR, () -> changes.move(id, ActionState.DO, ActionState.CHECK, ""));
        if (deed.state() == ActionState.DONE) {
            region.onByAnother(later.plusDays(1), () -> {
                changes.move(id, ActionState.CHECK, ActionState.ACT, "Nagekeken: zo werkt het nu ook.");
                changes.move(id, ActionState.ACT, ActionState.DONE, "");
            });
        }
    }
}
