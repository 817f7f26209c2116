package nl.privacyspiegel.isolation;

import static nl.privacyspiegel.isolation.Answer.DENIED;
import static nl.privacyspiegel.isolation.Row.reading;
import static nl.privacyspiegel.isolation.Row.self;
import static nl.privacyspiegel.isolation.Row.working;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import nl.privacyspiegel.improvement.owner.Filled;
import nl.privacyspiegel.improvement.owner.FunctionData;
import nl.privacyspiegel.improvement.owner.FunctionId;
import nl.privacyspiegel.improvement.owner.WorkFunctions;
import nl.privacyspiegel.improvement.responsibility.Assignment;
import nl.privacyspiegel.improvement.responsibility.Responsibilities;
import nl.privacyspiegel.organisation.accounts.Members;
import nl.privacyspiegel.organisation.subject.DatedCounts;
import nl.privacyspiegel.organisation.subject.SubjectRef;
import nl.privacyspiegel.organisation.subject.Subjects;

/** Who gets what of the work between two measurements. What a list shows of other units is in the tests of this module. */
public final class ImprovementRows extends AssessmentThings {

    private final Subjects subjects;
    private final DatedCounts counts;
    private final Members members;
    private final WorkFunctions functions;
    private final Responsibilities responsibilities;

    public ImprovementRows(Visitors visitors) {
        super(visitors);
        this.subjects = visitors.door(Subjects.class);
        this.counts = visitors.door(DatedCounts.class);
        this.members = visitors.door(Members.class);
        this.functions = visitors.door(WorkFunctions.class);
        this.responsibilities = visitors.door(Responsibilities.class);
    }

    public List<Row> rows() {
        return Stream.of(doors(), functions(), responsibilities())
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
                self(
                        "Members.colleagues(Collection)",
                        things -> members.colleagues(List.of(visitors.unit(things))),
                        DENIED),
                reading("WorkFunctions.of(UnitId)", things -> functions.of(visitors.unit(things))),
                reading("WorkFunctions.mayChange(UnitId)", things -> functions.mayChange(visitors.unit(things))),
                reading("WorkFunctions.colleagues(UnitId)", things -> functions.colleagues(visitors.unit(things))),
                reading("WorkFunctions.offered(UnitId)", things -> functions.offered(visitors.unit(things))),
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
                        "WorkFunctions.change(FunctionId, FunctionData, long)",
                        things -> functions.change(function(things), data, 0)),
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
                        "Responsibilities.assign(UnitId, String, Assignment, long)",
                        things -> responsibilities.assign(visitors.unit(things), "vt-f-a", Assignment.NOBODY, -1)),
                working(
                        "Responsibilities.giveAsUsual(UnitId)",
                        things -> responsibilities.giveAsUsual(visitors.unit(things))));
    }
}
