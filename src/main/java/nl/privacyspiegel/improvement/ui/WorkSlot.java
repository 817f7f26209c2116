package nl.privacyspiegel.improvement.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.privacyspiegel.organisation.subject.SubjectRef;

/** What a folder of this module shows on the page of an action or a duty. Beans follow each other by their {@code @Order}. */
public interface WorkSlot {

    /** A card about this; empty when there is nothing to tell. A new component each time. */
    Optional<Component> about(SubjectRef work);
}
