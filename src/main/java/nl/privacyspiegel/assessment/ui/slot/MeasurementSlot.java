package nl.privacyspiegel.assessment.ui.slot;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.MeasurementSheet.DomainSheet;
import nl.privacyspiegel.assessment.slot.Slot;

/**
 * What a module above shows on the page of a measurement, within the cards of the questions and of the grade: words, marks,
 * links and buttons. The card around it saves itself, so what is filled in belongs on a page or in a dialog of its own.
 */
public interface MeasurementSlot extends Slot {

    /** What there is of this domain: asked once for all its questions, each time that the domain is opened. */
    Parts of(MeasurementSheet sheet, DomainSheet domain);

    /**
     * New components, each to be shown once.
     *
     * @param questions by the id of the question; what is about no question of the domain is not shown; what is a
     *     {@link FollowsJudgement} hears how the question is judged
     * @param grade what stands below the grade of the domain
     */
    record Parts(Map<String, Component> questions, List<Component> grade) {

        public Parts {
            questions = Map.copyOf(questions);
            grade = List.copyOf(grade);
        }
    }
}
