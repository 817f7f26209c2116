package nl.privacyspiegel.privacytest.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.privacytest.campaign.CampaignId;
import nl.privacyspiegel.privacytest.grading.GradingDifference;
import nl.privacyspiegel.privacytest.grading.Gradings;
import nl.privacyspiegel.shared.RuleViolation;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.PageParts;

/** The answers that two graders judged differently, to talk about and decide together. */
@Route("afnames/:id/nakijkverschillen")
@RolesAllowed(Role.ASSESSOR_NAME)
class GradingDifferencesView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Gradings gradings;
    private final Paragraph left = PageParts.live(new Paragraph());

    GradingDifferencesView(Gradings gradings) {
        this.gradings = gradings;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CampaignId id = GradingView.id(event);
        try {
            show(id, gradings.differences(id));
        } catch (RuleViolation notNow) {
            event.forwardTo(GradingView.class, GradingView.parameters(id));
        }
    }

    private void show(CampaignId id, List<GradingDifference> differences) {
        clear();
        backTo(new RouterLink(t("privacytest.grading.toOverview"), GradingView.class, GradingView.parameters(id)));
        title(t("privacytest.grading.differences.title"));
        lead(t("privacytest.grading.differences.lead"));
        left.setText(left(differences));
        add(left);
        byQuestion(differences).forEach(each -> add(question(id, each)));
    }

    /** Those on one question together, so that its model answer stands once beside them. */
    private static Collection<List<GradingDifference>> byQuestion(List<GradingDifference> differences) {
        return differences.stream()
                .collect(Collectors.groupingBy(GradingDifference::code, LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private Div question(CampaignId id, List<GradingDifference> differences) {
        GradingDifference any = differences.getFirst();
        Div left = new Div();
        differences.forEach(difference -> left.add(card(id, difference)));
        Div columns =
                new Div(left, new Aside(new ModelAnswer(any.image(), any.modelAnswer(), any.rubric(), any.gradings())));
        columns.addClassName("ps-question-columns");
        return columns;
    }

    private static String left(List<GradingDifference> differences) {
        return t(
                "privacytest.grading.differences.left",
                differences.stream().filter(GradingDifference::isOpen).count());
    }

    private Section card(CampaignId id, GradingDifference difference) {
        return new DifferenceCard(difference, gradings, () -> left.setText(left(gradings.differences(id)))).card();
    }
}
