package nl.privacyspiegel.improvement.calendar;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.subject.Subject;
import nl.privacyspiegel.organisation.subject.SubjectRef;
import nl.privacyspiegel.organisation.subject.SubjectSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A duty of the privacy calendar, as something that work is about. */
@Component
@Order(40)
@Transactional(readOnly = true)
public class DutySubjects implements SubjectSource {

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
    public List<Subject> find(Collection<SubjectRef> wanted, Locale reader) {
        List<UUID> units =
                wanted.stream().map(ref -> ref.unit().value()).distinct().toList();
        return duties.findByUnitIdIn(units).stream()
                .map(DutySubjects::subject)
                .filter(subject -> wanted.contains(subject.ref()))
                .toList();
    }

    @Override
    public List<Subject> choices(UnitId unit, Locale reader) {
        Stream<Duty> inUse =
                duties.findByUnitIdIn(List.of(unit.value())).stream().filter(duty -> duty.retiredOn() == null);
        return inUse.map(DutySubjects::subject)
                .sorted(Comparator.comparing(Subject::title, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private static Subject subject(Duty duty) {
        return new Subject(ref(duty.unit(), duty.id()), duty.name(), null, "", null, "kalender/" + duty.id());
    }
}
