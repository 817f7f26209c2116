package nl.privacyspiegel.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.shared.Ids;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.ui.DraftPage;

/** Places on the page of a measurement that a link can lead to. */
final class MeasurementTarget {

    /** The query parameter that names the place. */
    static final String PARAMETER = DraftPage.TARGET;

    static final String GRADE = "cijfer";
    static final String MOTIVATION = "motivering";

    private MeasurementTarget() {}

    /**
     * The measurement that the address of a page names.
     *
     * @throws NotFoundException when it names none
     */
    static MeasurementId of(BeforeEnterEvent event) {
        return new MeasurementId(
                Ids.parse(event.getRouteParameters().get("measurement").orElseThrow(NotFoundException::new)));
    }

    static String question(String id) {
        return "vraag-" + id;
    }

    static RouterLink link(String text, MeasurementId id, String domain, String target) {
        return link(new Component[] {new Text(text)}, id, domain, target);
    }

    /** The same of words of which parts are content. */
    static RouterLink link(Component[] words, MeasurementId id, String domain, String target) {
        RouterLink link = new RouterLink("", MeasurementView.class, MeasurementView.parameters(id, domain));
        link.add(words);
        link.setQueryParameters(QueryParameters.of(PARAMETER, target));
        return link;
    }
}
