package nl.privacyspiegel.assessment.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import nl.privacyspiegel.assessment.FrameworkDocument;
import nl.privacyspiegel.assessment.ProblemPlace;
import nl.privacyspiegel.shared.yaml.ContentProblem;

/** What keeps a draft from being published; each point leads to the place where it can be solved. */
final class ProblemList {

    private ProblemList() {}

    static OrderedList of(FrameworkDocument document, List<ContentProblem> problems) {
        OrderedList list = new OrderedList();
        list.addClassName("ps-problems");
        problems.forEach(problem -> list.add(new ListItem(link(document, problem))));
        return list;
    }

    private static RouterLink link(FrameworkDocument document, ContentProblem problem) {
        ProblemPlace place = ProblemPlace.of(problem, document.data());
        RouterLink link = new RouterLink();
        link.setText(FrameworkWords.problem(problem));
        if (place.domain() == null) {
            link.setRoute(
                    FrameworkEditView.class,
                    FrameworkView.parameters(document.summary().id()));
        } else {
            link.setRoute(
                    FrameworkDomainView.class,
                    FrameworkDomainView.parameters(document.summary().id(), place.domain()));
        }
        link.setQueryParameters(QueryParameters.of(DraftPage.TARGET, target(place)));
        return link;
    }

    private static String target(ProblemPlace place) {
        if (place.question() != null) {
            return DraftPage.question(place.question());
        }
        return place.section() == null ? DraftPage.TEXTS : DraftPage.section(place.section());
    }
}
