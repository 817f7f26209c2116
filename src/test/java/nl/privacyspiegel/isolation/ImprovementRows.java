package nl.privacyspiegel.isolation;

import static nl.privacyspiegel.isolation.Answer.ALLOWED;
import static nl.privacyspiegel.isolation.Answer.DENIED;
import static nl.privacyspiegel.isolation.Answer.NOT_FOUND;
import static nl.privacyspiegel.isolation.Row.reading;
import static nl.privacyspiegel.isolation.Row.self;
import static nl.privacyspiegel.isolation.Row.working;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.privacyspiegel.improvement.action.ActionChanges;
import nl.privacyspiegel.improvement.action.ActionData;
import nl.privacyspiegel.improvement.action.ActionFilter;
import nl.privacyspiegel.improvement.action.ActionId;
import nl.privacyspiegel.improvement.action.ActionState;
import nl.privacyspiegel.improvement.action.Actions;
import nl.privacyspiegel.improvement.action.Helped;
import nl.privacyspiegel.improvement.action.Hindsight;
import nl.privacyspiegel.improvement.action.ManyActions;
import nl.privacyspiegel.improvement.action.Priority;
import nl.privacyspiegel.improvement.action.Roadmaps;
import nl.privacyspiegel.improvement.action.SameChange;
import nl.privacyspiegel.improvement.action.Step;
import nl.privacyspiegel.improvement.action.TakenSuggestions;
import nl.privacyspiegel.improvement.owner.Filled;
import nl.privacyspiegel.improvement.owner.FunctionData;
import nl.privacyspiegel.improvement.owner.FunctionId;
import nl.privacyspiegel.improvement.owner.LateWork;
import nl.privacyspiegel.improvement.owner.LooseWork;
import nl.privacyspiegel.improvement.owner.WorkFunctions;
import nl.privacyspiegel.improvement.responsibility.Assignment;
import nl.privacyspiegel.improvement.responsibility.Responsibilities;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.accounts.Members;
import nl.privacyspiegel.organisation.subject.DatedCounts;
import nl.privacyspiegel.organisation.subject.SubjectRef;
import nl.privacyspiegel.organisation.subject.Subjects;
import nl.privacyspiegel.organisation.subject.Suggestion;

/** Who gets what of the work between two measurements. What a list shows of other units is in the tests of this module. */
public final class ImprovementRows extends AssessmentThings {

    private final Subjects subjects;
    private final DatedCounts counts;
    private final Members members;
    private final WorkFunctions functions;
    private final Responsibilities responsibilities;
    private final Actions actions;
    private final LooseWork loose;
    private final LateWork late;
    private final Roadmaps roadmaps;
    private final ActionChanges changes;
    private final ManyActions many;
    private final Hindsight hindsight;
    private final TakenSuggestions taken;

    public ImprovementRows(Visitors visitors) {
        super(visitors);
        this.subjects = visitors.door(Subjects.class);
        this.counts = visitors.door(DatedCounts.class);
        this.members = visitors.door(Members.class);
        this.functions = visitors.door(WorkFunctions.class);
        this.responsibilities = visitors.door(Responsibilities.class);
        this.actions = visitors.door(Actions.class);
        this.loose = visitors.door(LooseWork.class);
        this.late = visitors.door(LateWork.class);
        this.roadmaps = visitors.door(Roadmaps.class);
        this.changes = visitors.door(ActionChanges.class);
        this.many = visitors.door(ManyActions.class);
        this.hindsight = visitors.door(Hindsight.class);
        this.taken = visitors.door(TakenSuggestions.class);
    }

    public List<Row> rows() {
        return Stream.of(
                        doors(),
                        functions(),
                        responsibilities(),
                        actionsRead(),
                        actionsChanged(),
                        hindsight(),
                        suggestions())
                .flatMap(List::stream)
                .toList();
    }

    private List<Row> doors() {
        return List.of(
                self(
                        "Subjects.find(Collection, Locale)",
                        things -> subjects.find(
                                List.of(SubjectRef.of("FINDING", visitors.unit(things), first(things), "beleid-1")),
                                Locale.ENGLISH),
                        DENIED),
                reading(
                        "Subjects.choices(UnitId, Locale)",
                        things -> subjects.choices(visitors.unit(things), Locale.ENGLISH)),
                reading(
                        "DatedCounts.asOf(UnitId, LocalDate, Locale)",
                        things -> counts.asOf(visitors.unit(things), DAY, Locale.ENGLISH)));
    }

    private List<Row> functions() {
        FunctionData data = new FunctionData("Functie " + UUID.randomUUID(), new Filled.ByNobody());
        return List.of(
                reading("Members.colleagues(UnitId)", things -> members.colleagues(visitors.unit(things))),
                reading(
                        "Members.colleagues(UnitId, Role)",
                        things -> members.colleagues(visitors.unit(things), Role.ASSESSOR)),
                self(
                        "Members.colleagues(Collection)",
                        things -> members.colleagues(List.of(visitors.unit(things))),
                        DENIED),
                reading("WorkFunctions.of(UnitId)", things -> functions.of(visitors.unit(things))),
                reading("WorkFunctions.mayChange(UnitId)", things -> functions.mayChange(visitors.unit(things))),
                reading("WorkFunctions.colleagues(UnitId)", things -> functions.colleagues(visitors.unit(things))),
                reading("WorkFunctions.offered(UnitId)", things -> functions.offered(visitors.unit(things))),
                reading("WorkFunctions.ofShipped(UnitId)", things -> functions.ofShipped(visitors.unit(things))),
                self("WorkFunctions.toTakeOver()", things -> functions.toTakeOver(), DENIED),
                working(
                        "WorkFunctions.add(UnitId, FunctionData)",
                        things -> functions.add(
                                visitors.unit(things),
                                new FunctionData("Functie " + UUID.randomUUID(), new Filled.ByNobody()))),
                working(
                        "WorkFunctions.addShipped(UnitId, Collection)",
                        things -> functions.addShipped(visitors.unit(things), List.of("fg"))),
                working(
                        "WorkFunctions.change(FunctionId, FunctionData, FunctionData)",
                        things -> functions.change(function(things), data, data)),
                working("WorkFunctions.retire(FunctionId)", things -> functions.retire(function(things))),
                working("WorkFunctions.bringBack(FunctionId)", things -> functions.bringBack(function(things))));
    }

    private FunctionId function(Things things) {
        return things.either(
                () -> byOneWhoMay(() -> functions.add(
                        visitors.unit(), new FunctionData("Functie " + UUID.randomUUID(), new Filled.ByNobody()))),
                FunctionId::random);
    }

    private List<Row> responsibilities() {
        return List.of(
                reading("Responsibilities.of(UnitId)", things -> responsibilities.of(visitors.unit(things))),
                working(
                        "Responsibilities.assign(UnitId, String, Assignment, Assignment)",
                        things -> responsibilities.assign(
                                visitors.unit(things), "vt-f-a", Assignment.NOBODY, Assignment.NOBODY)),
                working(
                        "Responsibilities.giveAsUsual(UnitId)",
                        things -> responsibilities.giveAsUsual(visitors.unit(things))));
    }

    private ActionId action(Things things) {
        return things.either(
                () -> byOneWhoMay(() -> changes.make(visitors.unit(), ActionData.named("Actie " + UUID.randomUUID()))),
                ActionId::random);
    }

    private List<Row> actionsRead() {
        return List.of(
                self(
                        "Actions.list(ActionFilter, int, Locale)",
                        things -> actions.list(ActionFilter.OPEN, 1, Locale.ENGLISH),
                        DENIED),
                self("Actions.board(int, Locale)", things -> actions.board(1, Locale.ENGLISH), DENIED),
                self(
                        "Actions.of(Collection, Locale)",
                        things -> actions.of(List.of(visitors.unit(things)), Locale.ENGLISH),
                        DENIED),
                reading("Actions.get(ActionId, Locale)", things -> actions.get(action(things), Locale.ENGLISH)),
                self("Actions.dueBy(LocalDate)", things -> actions.dueBy(LocalDate.EPOCH), DENIED),
                self("LooseWork.toTakeOver()", things -> loose.toTakeOver(), DENIED),
                self("LateWork.toSupervise()", things -> late.toSupervise(), DENIED),
                self("Actions.changeableUnits()", things -> actions.changeableUnits(), DENIED),
                reading("Actions.owners(UnitId)", things -> actions.owners(visitors.unit(things))),
                reading("Actions.open(UnitId)", things -> actions.open(visitors.unit(things))),
                reading("Roadmaps.below(UnitId)", things -> roadmaps.below(visitors.unit(things))),
                reading("Roadmaps.of(UnitId, Locale)", things -> roadmaps.of(visitors.unit(things), Locale.ENGLISH)));
    }

    private List<Row> suggestions() {
        return List.of(
                reading("TakenSuggestions.of(UnitId)", things -> taken.of(visitors.unit(things))),
                working(
                        "TakenSuggestions.takeOver(Suggestion)",
                        things -> taken.takeOver(new Suggestion(
                                SubjectRef.of("FINDING", visitors.unit(things), first(things), "beleid-1"),
                                UUID.randomUUID().toString(),
                                "Beleid bespreken",
                                "",
                                "",
                                List.of(),
                                null))),
                working("TakenSuggestions.takeBack(ActionId)", things -> taken.takeBack(action(things))));
    }

    private List<Row> hindsight() {
        return List.of(
                reading("Hindsight.at(MeasurementId)", things -> hindsight.at(first(things))),
                reading("Hindsight.of(ActionId)", things -> hindsight.of(action(things))),
                new Row(
                        "Hindsight.answer(ActionId, MeasurementId, String, Helped, String, Optional)",
                        things -> hindsight.answer(
                                action(things), first(things), "beleid-1", Helped.YES, "", Optional.empty()),
                        NOT_FOUND,
                        NOT_FOUND,
                        NOT_FOUND,
                        NOT_FOUND, // It asks about what was done, and nothing was.
                        NOT_FOUND,
                        DENIED,
                        DENIED,
                        DENIED));
    }

    private List<Row> actionsChanged() {
        ActionData data = ActionData.named("Anders");
        return List.of(
                working(
                        "ActionChanges.make(UnitId, ActionData)",
                        things -> changes.make(visitors.unit(things), ActionData.named("Nieuw"))),
                working(
                        "ActionChanges.change(ActionId, ActionData, ActionData)",
                        things -> changes.change(action(things), data, data)),
                working(
                        "ActionChanges.move(ActionId, ActionState, ActionState, String)",
                        things -> changes.move(action(things), ActionState.PLAN, ActionState.DO, "")),
                working("ActionChanges.tick(ActionId, String, boolean)", things -> {
                    ActionId action = things.either(
                            () -> byOneWhoMay(() -> changes.make(
                                    visitors.unit(),
                                    ActionData.named("Stap " + UUID.randomUUID())
                                            .withSteps(List.of(new Step("x", null))))),
                            ActionId::random);
                    changes.tick(action, "x", true);
                }),
                working("ActionChanges.remark(ActionId, String)", things -> changes.remark(action(things), "x")),
                working("ActionChanges.remove(ActionId)", things -> changes.remove(action(things))),
                working("ActionChanges.remove(Collection)", things -> changes.remove(List.of(action(things)))),
                reading("ActionChanges.mayRemove(ActionId)", things -> changes.mayRemove(action(things))),
                working(
                        "ManyActions.change(Collection, SameChange)",
                        things -> many.change(
                                List.of(new ManyActions.Seen(action(things), data)),
                                new SameChange(Optional.empty(), Optional.empty(), Optional.of(Priority.HIGH)))),
                working(
                        "ManyActions.takeBack(List)",
                        things -> many.takeBack(List.of(new ManyActions.Changed(action(things), data, data)))),
                new Row(
                        "ManyActions.takeBackCopies(Collection)",
                        things -> many.takeBackCopies(List.of(action(things))),
                        ALLOWED, // What is gone, or of others, needs no taking back.
                        ALLOWED,
                        ALLOWED,
                        ALLOWED,
                        ALLOWED,
                        DENIED,
                        DENIED,
                        DENIED),
                working(
                        "ManyActions.copy(Collection, Collection)",
                        things -> many.copy(List.of(action(things)), List.of(visitors.unit(things)))));
    }
}
