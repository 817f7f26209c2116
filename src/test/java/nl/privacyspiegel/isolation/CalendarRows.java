package nl.privacyspiegel.isolation;

import static nl.privacyspiegel.isolation.Answer.ALLOWED;
import static nl.privacyspiegel.isolation.Answer.DENIED;
import static nl.privacyspiegel.isolation.Row.reading;
import static nl.privacyspiegel.isolation.Row.self;
import static nl.privacyspiegel.isolation.Row.working;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.privacyspiegel.improvement.calendar.Duties;
import nl.privacyspiegel.improvement.calendar.DutyData;
import nl.privacyspiegel.improvement.calendar.DutyId;
import nl.privacyspiegel.improvement.calendar.DutyTime;
import nl.privacyspiegel.improvement.calendar.DutyTurnId;
import nl.privacyspiegel.improvement.calendar.DutyTurns;
import nl.privacyspiegel.improvement.calendar.Rhythm;
import nl.privacyspiegel.improvement.calendar.Subscriptions;

/** Who gets what of the privacy calendar. What a list shows of other units is in the tests of this module. */
public final class CalendarRows extends AssessmentThings {

    private final Duties duties;
    private final DutyTurns turns;
    private final Subscriptions subscriptions;

    public CalendarRows(Visitors visitors) {
        super(visitors);
        this.duties = visitors.door(Duties.class);
        this.turns = visitors.door(DutyTurns.class);
        this.subscriptions = visitors.door(Subscriptions.class);
    }

    public List<Row> rows() {
        return Stream.of(read(), change(), subscriptions())
                .flatMap(List::stream)
                .toList();
    }

    private List<Row> read() {
        return List.of(
                reading("Duties.of(UnitId)", things -> duties.of(visitors.unit(things))),
                self("Duties.of(Collection)", things -> duties.of(List.of(visitors.unit(things))), DENIED),
                self("Duties.dueBy(LocalDate)", things -> duties.dueBy(DAY), DENIED),
                self("Duties.changeable()", things -> duties.changeable(), DENIED),
                reading("Duties.get(DutyId)", things -> duties.get(duty(things))),
                reading("DutyTurns.of(DutyId)", things -> turns.of(duty(things))),
                reading("Duties.mayChange(UnitId)", things -> duties.mayChange(visitors.unit(things))),
                reading("Duties.mayChange(DutyId)", things -> duties.mayChange(duty(things))),
                reading("Duties.owners(UnitId)", things -> duties.owners(visitors.unit(things))),
                reading("Duties.offered(UnitId)", things -> duties.offered(visitors.unit(things))));
    }

    private List<Row> change() {
        return List.of(
                working("Duties.add(UnitId, DutyData)", things -> duties.add(visitors.unit(things), data())),
                working(
                        "Duties.addShipped(UnitId, Collection, LocalDate)",
                        things -> duties.addShipped(visitors.unit(things), List.of("kal-01"), DAY)),
                working(
                        "Duties.change(DutyId, DutyData, DutyData)",
                        things -> duties.change(duty(things), data(), data())),
                working("Duties.retire(DutyId)", things -> duties.retire(duty(things))),
                working("Duties.bringBack(DutyId)", things -> duties.bringBack(duty(things))),
                working(
                        "DutyTurns.done(DutyId, LocalDate, LocalDate, String)",
                        things -> turns.done(duty(things), DAY, DAY, "")),
                working("DutyTurns.skip(DutyId, LocalDate, String)", things -> turns.skip(duty(things), DAY, "proef")),
                working("DutyTurns.takeBack(DutyId, DutyTurnId)", things -> {
                    DutyId duty = duty(things);
                    turns.takeBack(duty, turn(things, duty));
                }));
    }

    private List<Row> subscriptions() {
        return List.of(
                self("Subscriptions.mine()", things -> subscriptions.mine(), DENIED),
                self("Subscriptions.withdraw()", things -> subscriptions.withdraw(), DENIED),
                somewhere("Subscriptions.subscribe()", things -> subscriptions.subscribe()),
                somewhere("Subscriptions.file()", things -> subscriptions.file()));
    }

    /** Who reads the content of some unit, of what that is. */
    private static Row somewhere(String method, Row.Call call) {
        return new Row(method, call, ALLOWED, ALLOWED, DENIED, ALLOWED, ALLOWED, ALLOWED, DENIED);
    }

    private static DutyData data() {
        return new DutyData(
                "Plicht " + UUID.randomUUID(),
                "",
                Optional.empty(),
                new DutyTime.Recurring(new Rhythm(1, Rhythm.Unit.YEARS), DAY),
                "");
    }

    private DutyId duty(Things things) {
        return things.either(
                () -> byOneWhoMay(() -> duties.add(visitors.unit(), data())), () -> new DutyId(UUID.randomUUID()));
    }

    private DutyTurnId turn(Things things, DutyId duty) {
        return things.either(
                () -> byOneWhoMay(() -> turns.done(duty, DAY, DAY, "")), () -> new DutyTurnId(UUID.randomUUID()));
    }
}
