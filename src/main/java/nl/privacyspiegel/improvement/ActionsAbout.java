package nl.privacyspiegel.improvement;

import java.util.List;
import nl.privacyspiegel.organisation.subject.SubjectRef;

/** Tells rooms that know no actions which are about something: that is not removed, because they would be about nothing. */
public interface ActionsAbout {

    /** What these actions are called, in the order of the alphabet; none when no action is about this. */
    List<String> names(SubjectRef subject);
}
