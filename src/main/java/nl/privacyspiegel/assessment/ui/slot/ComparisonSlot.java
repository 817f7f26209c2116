package nl.privacyspiegel.assessment.ui.slot;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.assessment.slot.Slot;

/** What a module above shows on the page of a comparison: cards, and columns of its tables. */
public interface ComparisonSlot extends Slot {

    /** What there is of this comparison: asked once, when the page is opened. */
    Parts of(Comparison comparison);

    /**
     * New components, each to be shown once.
     *
     * @param cards what stands between the charts and the questions
     * @param domains columns of the table of grades, before the motivations
     * @param questions columns of the tables of questions, between the judgements and what was written
     */
    record Parts(List<Component> cards, List<Column> domains, List<Column> questions) {

        public Parts {
            cards = List.copyOf(cards);
            domains = List.copyOf(domains);
            questions = List.copyOf(questions);
        }
    }

    /**
     * One column.
     *
     * @param header what it is called, in the language of the page
     * @param cells by the id of the domain or the question; a row without one stays empty in this column
     */
    record Column(String header, Map<String, Component> cells) {

        public Column {
            cells = Map.copyOf(cells);
        }
    }
}
