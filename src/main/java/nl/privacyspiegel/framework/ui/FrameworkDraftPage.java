package nl.privacyspiegel.framework.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import nl.privacyspiegel.framework.FrameworkData;
import nl.privacyspiegel.framework.FrameworkDocument;
import nl.privacyspiegel.framework.FrameworkSummary;
import nl.privacyspiegel.framework.FrameworkVersionId;
import nl.privacyspiegel.framework.Frameworks;
import nl.privacyspiegel.framework.ProblemPlace;
import nl.privacyspiegel.shared.document.ContentProblem;
import nl.privacyspiegel.shared.document.VersionSummary;
import nl.privacyspiegel.shared.ui.DraftPage;
import nl.privacyspiegel.shared.ui.ProblemList;

/** A page that changes a draft framework. */
abstract class FrameworkDraftPage extends DraftPage<FrameworkVersionId, FrameworkData, FrameworkDocument> {

    private static final long serialVersionUID = 1L;

    FrameworkDraftPage(Frameworks frameworks) {
        super(frameworks);
    }

    /** The target of the button that adds a domain. */
    static final String ADD_DOMAIN = "toevoegen";

    /** The target of the button that adds a question to the part at this place. */
    static String added(int place) {
        return "vraag-erbij-" + place;
    }

    static String section(int place) {
        return "onderdeel-" + place;
    }

    @Override
    protected FrameworkVersionId id(BeforeEnterEvent event) {
        return FrameworkView.id(event);
    }

    @Override
    protected FrameworkVersionId id(VersionSummary version) {
        return ((FrameworkSummary) version).id();
    }

    @Override
    protected void leave(BeforeEnterEvent event, FrameworkVersionId version) {
        event.forwardTo(FrameworkView.class, FrameworkView.parameters(version));
    }

    /** What still has to be solved; each point leads to the place where it can be. */
    static Div problems(FrameworkDocument document, List<ContentProblem> problems) {
        return ProblemList.ofDraft(problems, problem -> link(document, problem));
    }

    private static RouterLink link(FrameworkDocument document, ContentProblem problem) {
        ProblemPlace place = ProblemPlace.of(problem, document.data());
        RouterLink link = new RouterLink();
        link.setText(FrameworkWords.FIELDS.words(problem));
        if (place.domain() == null) {
            link.setRoute(
                    FrameworkEditView.class,
                    FrameworkView.parameters(document.summary().id()));
        } else {
            link.setRoute(
                    FrameworkDomainView.class,
                    FrameworkDomainView.parameters(document.summary().id(), place.domain()));
        }
        String target = target(place, problem.place());
        link.setQueryParameters(solve(target, problem));
        return link;
    }

    private static String target(ProblemPlace place, String where) {
        if (place.question() != null) {
            return question(place.question());
        }
        if (where.equals("domeinen")) {
            return ADD_DOMAIN;
        }
        if (where.endsWith(".vragen")) {
            return added(place.section() == null ? 0 : place.section());
        }
        return place.section() == null ? TEXTS : section(place.section());
    }
}
