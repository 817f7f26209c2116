package nl.privacyspiegel.assessment.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.privacyspiegel.assessment.AssessmentSummary;
import nl.privacyspiegel.assessment.Assessments;
import nl.privacyspiegel.assessment.Measurements;
import nl.privacyspiegel.assessment.colleague.ChangeByColleague;
import nl.privacyspiegel.assessment.colleague.ColleagueChanges;
import nl.privacyspiegel.assessment.colleague.SinceLastVisit;
import nl.privacyspiegel.assessment.progress.Checklist;
import nl.privacyspiegel.assessment.progress.NextStep;
import nl.privacyspiegel.assessment.ui.colleague.SinceLastVisitLine;
import nl.privacyspiegel.framework.Frameworks;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.HomeCard;
import nl.privacyspiegel.shared.ui.PageParts;
import org.springframework.core.annotation.Order;

/**
 * On the home page of who fills in: the next steps of the assessments, those that ask for work first; the first step when there
 * are none.
 */
@org.springframework.stereotype.Component
@Order(10)
class AssessmentsCard implements HomeCard {

    private static final int MOST = 3;

    private final Assessments assessments;
    private final Measurements measurements;
    private final ColleagueChanges changes;
    private final Frameworks frameworks;
    private final CurrentUser user;
    private final Clock clock;

    AssessmentsCard(
            Assessments assessments,
            Measurements measurements,
            ColleagueChanges changes,
            Frameworks frameworks,
            CurrentUser user,
            Clock clock) {
        this.clock = clock;
        this.assessments = assessments;
        this.measurements = measurements;
        this.changes = changes;
        this.frameworks = frameworks;
        this.user = user;
    }

    @Override
    public Optional<Component> card() {
        if (!user.maySomewhere(Role.ASSESSOR)) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.now(clock);
        List<AssessmentSummary> list = NextStep.workFirst(assessments.list(), today);
        if (!list.isEmpty()) {
            return Optional.of(PageParts.card(
                    t("assessment.home.title"),
                    checklists(list.stream().limit(MOST).toList(), today),
                    new RouterLink(
                            list.size() > MOST
                                    ? t("assessment.home.more", list.size() - MOST)
                                    : t("assessment.home.all"),
                            AssessmentsView.class)));
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

    private Div checklists(List<AssessmentSummary> list, LocalDate today) {
        Div lists = new Div();
        Optional<SinceLastVisit> since =
                changes.sinceLastVisit(list.stream().map(AssessmentSummary::id).toList());
        for (AssessmentSummary assessment : list) {
            Section part = ChecklistPart.of(assessment, checklist(assessment, today));
            since.flatMap(visit -> changes(visit, assessment)).ifPresent(part::add);
            lists.add(part);
        }
        lists.addClassName("ps-checklists");
        return lists;
    }

    private Checklist checklist(AssessmentSummary assessment, LocalDate today) {
        Checklist list = Checklist.of(assessment, today);
        return list.isAnswered()
                ? list.lacking(measurements.openPoints(list.measurement().id()))
                : list;
    }

    private Optional<SinceLastVisitLine> changes(SinceLastVisit since, AssessmentSummary assessment) {
        List<ChangeByColleague> made = since.of(assessment.id());
        return made.isEmpty()
                ? Optional.empty()
                : Optional.of(new SinceLastVisitLine(
                        since.visit(),
                        made,
                        new ContentLanguage(frameworks.language(assessment.framework())),
                        clock,
                        ChecklistPart::link));
    }
}
