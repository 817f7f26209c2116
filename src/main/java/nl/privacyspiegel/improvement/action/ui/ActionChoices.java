package nl.privacyspiegel.improvement.action.ui;

import static nl.privacyspiegel.shared.ui.Texts.locale;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.privacyspiegel.improvement.action.ActionData;
import nl.privacyspiegel.improvement.action.ActionId;
import nl.privacyspiegel.improvement.action.ActionName;
import nl.privacyspiegel.improvement.action.Actions;
import nl.privacyspiegel.organisation.UnitId;
import nl.privacyspiegel.organisation.subject.Subject;
import nl.privacyspiegel.organisation.subject.Subjects;
import org.springframework.stereotype.Component;

/** What there is to choose from for an action of a unit. */
@Component
class ActionChoices {

    private final Actions actions;
    private final Subjects subjects;

    ActionChoices(Actions actions, Subjects subjects) {
        this.actions = actions;
        this.subjects = subjects;
    }

    /**
     * The fields of an action.
     *
     * @param itself the action; empty for a new one
     * @param waitsFor those for which it waits now, which stay a choice also when they are done
     */
    ActionFields fields(UnitId unit, ActionData now, Optional<ActionId> itself, List<ActionName> waitsFor) {
        List<ActionName> others = Stream.concat(actions.open(unit).stream(), waitsFor.stream())
                .filter(each -> itself.isEmpty() || !each.id().equals(itself.get()))
                .distinct()
                .toList();
        List<Subject> choices =
                new ArrayList<>(subjects.find(now.about(), locale()).values());
        subjects.choices(unit, locale()).stream()
                .flatMap(kind -> kind.subjects().stream())
                .filter(each -> choices.stream().noneMatch(known -> known.ref().equals(each.ref())))
                .forEach(choices::add);
        return new ActionFields(now, actions.owners(unit), choices, others);
    }
}
