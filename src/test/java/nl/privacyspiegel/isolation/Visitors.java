package nl.privacyspiegel.isolation;

import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.testing.People;
import nl.privacyspiegel.testing.Person;
import org.springframework.context.ApplicationContext;

/** A unit, members of it with one role each and one with all, and somebody from a unit that has nothing to do with it. */
public final class Visitors {

    private final ApplicationContext application;
    private final People people;
    private final UnitId unit;
    private final UnitId otherUnit;
    private final Person everyRole;
    private final Person stranger;
    private final Person administrator;
    private final Person assessor;
    private final Person distributor;
    private final Person management;
    private final Person supervisor;

    public Visitors(ApplicationContext application) {
        this.application = application;
        this.people = application.getBean(People.class);
        this.unit = people.unit();
        this.otherUnit = people.unit();
        this.everyRole = people.member(unit, Role.values());
        this.stranger = people.member(otherUnit, Role.values());
        this.administrator = people.member(unit, Role.ADMINISTRATOR);
        this.assessor = people.member(unit, Role.ASSESSOR);
        this.distributor = people.member(unit, Role.DISTRIBUTOR);
        this.management = people.member(unit, Role.MANAGEMENT);
        this.supervisor = people.member(unit, Role.SUPERVISOR);
    }

    ApplicationContext application() {
        return application;
    }

    <T> T door(Class<T> service) {
        return application.getBean(service);
    }

    public People people() {
        return people;
    }

    public UnitId unit() {
        return unit;
    }

    UnitId unit(Things things) {
        return things.either(() -> unit, UnitId::random);
    }

    public UnitId otherUnit() {
        return otherUnit;
    }

    public Person everyRole() {
        return everyRole;
    }

    public Person stranger() {
        return stranger;
    }

    public Person administrator() {
        return administrator;
    }

    public Person assessor() {
        return assessor;
    }

    public Person distributor() {
        return distributor;
    }

    public Person management() {
        return management;
    }

    public Person supervisor() {
        return supervisor;
    }
}
