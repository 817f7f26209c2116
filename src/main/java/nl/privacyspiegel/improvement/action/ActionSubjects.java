package nl.privacyspiegel.improvement.action;

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

/** An action, as something that evidence is about. No other action is about it. */
@Component
@Order(30)
@Transactional(readOnly = true)
public class ActionSubjects extends SubjectsOfUnits {

    /** What is stored of this kind. */
    public static final String KIND = "ACTION";

    private final ActionRepository actions;

    ActionSubjects(ActionRepository actions) {
        this.actions = actions;
    }

    /** This action of this unit. */
    public static SubjectRef ref(UnitId unit, ActionId id) {
        return SubjectRef.of(KIND, unit, id);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String translationKey() {
        return "improvement.about.action";
    }

    @Override
    protected Stream<Subject> all(Collection<UUID> units) {
        return actions.findByUnitIdIn(units).stream()
                .map(action -> new Subject(
                        ref(action.unit(), action.id()),
                        action.data().what(),
                        null,
                        "",
                        null,
                        "acties/" + action.id()));
    }

    @Override
    public List<Subject> choices(UnitId unit, Locale reader) {
        return List.of();
    }
}
