package nl.privacyspiegel.improvement.action;

import java.util.List;
import nl.privacyspiegel.improvement.ActionsAbout;
import nl.privacyspiegel.organisation.subject.SubjectRef;
import org.springframework.stereotype.Component;

/** Looks which actions are about a subject, for who has asked already who wants to know. */
@Component
class ActionsOfSubjects implements ActionsAbout {

    private final ActionRepository actions;

    ActionsOfSubjects(ActionRepository actions) {
        this.actions = actions;
    }

    @Override
    public List<String> names(SubjectRef subject) {
        return actions.findNamesAbout(subject.unit().value(), subject.kind(), subject.id());
    }
}
