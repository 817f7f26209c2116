package nl.privacyspiegel.assessment.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.assessment.AssessmentSummary;
import nl.privacyspiegel.assessment.Assessments;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.ui.HomeCard;
import nl.privacyspiegel.shared.ui.PageParts;
import org.springframework.core.annotation.Order;

/** The newest assessments on the home page, or the first step when there are none. */
@org.springframework.stereotype.Component
@Order(10)
class AssessmentsCard implements HomeCard {

    private static final int NEWEST = 3;

    private final Assessments assessments;
    private final CurrentUser user;

    AssessmentsCard(Assessments assessments, CurrentUser user) {
        this.assessments = assessments;
        this.user = user;
    }

    @Override
    public Optional<Component> card() {
        if (!user.maySomewhere(Role.ASSESSOR)) {
            return Optional.empty();
        }
        List<AssessmentSummary> list = assessments.newest(NEWEST);
        if (!list.isEmpty()) {
            Section card = PageParts.card(
                    t("assessment.home.title"),
                    AssessmentsView.table(list),
                    new RouterLink(t("assessment.home.all"), AssessmentsView.class));
            return Optional.of(card);
        }
        if (assessments.assessableUnits().isEmpty()) {
            return Optional.of(
                    PageParts.card(t("assessment.home.title"), new Paragraph(t("assessment.list.empty.wait"))));
        }
        return Optional.of(PageParts.card(
                t("assessment.home.title"),
                new Paragraph(t("assessment.list.empty.start")),
                PageParts.primary(
                        t("assessment.new.title"), () -> UI.getCurrent().navigate(NewAssessmentView.class))));
    }
}
