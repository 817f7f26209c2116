package nl.privacyspiegel.improvement.calendar;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import nl.privacyspiegel.improvement.SubjectsOfUnits;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.subject.Subject;
import nl.privacyspiegel.organisation.subject.SubjectRef;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A duty of the privacy calendar, as something that work is about. */
@Component
@Order(40)
@Transactional(readOnly = true)
public class DutySubjects extends SubjectsOfUnits {

    /** What is stored of this kind. */
    public static final String KIND = "DUTY";

    private final DutyRepository duties;

    DutySubjects(DutyRepository duties) {
        this.duties = duties;
    }

    /** This duty of this unit. */
    public static SubjectRef ref(UnitId unit, DutyId id) {
        return SubjectRef.of(KIND, unit, id);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String translationKey() {
        return "improvement.about.duty";
    }

    @Override
    protected Stream<Subject> all(Collection<UUID> units) {
        return duties.findByUnitIdIn(units).stream().map(DutySubjects::subject);
    }

    @Override
    public List<Subject> choices(UnitId unit, Locale reader) {
        Stream<Duty> inUse =
                duties.findByUnitIdIn(List.of(unit.value())).stream().filter(duty -> duty.retiredOn() == null);
        return byTitle(inUse.map(DutySubjects::subject));
    }

    private static Subject subject(Duty duty) {
        return new Subject(ref(duty.unit(), duty.id()), duty.name(), null, "", null, "kalender/" + duty.id());
    }
}
