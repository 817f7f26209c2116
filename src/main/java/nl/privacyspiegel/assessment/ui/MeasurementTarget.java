package nl.privacyspiegel.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.Optional;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.MeasurementSummary;
import nl.privacyspiegel.assessment.MeasurementSummary.Progress;
import nl.privacyspiegel.shared.Ids;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.ui.DraftPage;

/** Places on the page of a measurement that a link can lead to. */
final class MeasurementTarget {

    /** The query parameter that names the place. */
    static final String PARAMETER = DraftPage.TARGET;

    static final String GRADE = "cijfer";
    static final String MOTIVATION = "motivering";

    /** Where work goes on: the first question without a judgement. */
    static final String OPEN_QUESTION = "open-vraag";

    /** Where work goes on: the first domain without a decision about its grade, or without the reason that it asks for. */
    static final String OPEN_GRADE = "open-cijfer";

    /** A place within a domain. */
    record Place(String domain, String target) {}

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

    static boolean isOpen(String target) {
        return target.equals(OPEN_QUESTION) || target.equals(OPEN_GRADE);
    }

    /** What an address means that names no place but what is to be done; empty when it names a place, or nothing is left to do. */
    static Optional<Place> open(MeasurementSheet sheet, String wanted) {
        return switch (wanted) {
            case OPEN_QUESTION ->
                sheet.domains().stream()
                        .flatMap(domain -> domain.questions().stream()
                                .filter(question -> question.finding().content().judgement() == null)
                                .map(question -> new Place(
                                        domain.domain().id(),
                                        question(question.question().id()))))
                        .findFirst();
            case OPEN_GRADE ->
                sheet.domains().stream()
                        .filter(domain -> domain.score().content().isOpen() || domain.lacksReason())
                        .map(domain -> new Place(domain.domain().id(), GRADE))
                        .findFirst();
            default -> Optional.empty();
        };
    }

    /** Where work goes on: at the first open question, else at the first open grade; nobody began: at the beginning. */
    static QueryParameters whereOpen(MeasurementSummary measurement) {
        Progress progress = measurement.progress();
        if (progress.isUntouched()) {
            return QueryParameters.empty();
        }
        return QueryParameters.of(PARAMETER, progress.judged() < progress.questions() ? OPEN_QUESTION : OPEN_GRADE);
    }

    /** A link to where work goes on. */
    static RouterLink linkToOpen(String text, MeasurementId id, String wanted) {
        RouterLink link = new RouterLink(text, MeasurementView.class, MeasurementView.parameters(id));
        link.setQueryParameters(QueryParameters.of(PARAMETER, wanted));
        return link;
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
