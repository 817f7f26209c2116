package nl.privacyspiegel.assessment.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.grading.OpenPoint;
import nl.privacyspiegel.assessment.grading.OpenPoint.MotivationMissing;
import nl.privacyspiegel.assessment.grading.OpenPoint.QuestionOpen;
import nl.privacyspiegel.assessment.grading.ThinPoint;
import nl.privacyspiegel.assessment.grading.ThinPoint.GradeWithoutJudgements;
import nl.privacyspiegel.assessment.grading.ThinPoint.GradeWithoutMotivation;
import nl.privacyspiegel.assessment.grading.ThinPoint.JudgedWithoutText;
import nl.privacyspiegel.assessment.grading.ThinPoint.NothingSaid;
import nl.privacyspiegel.assessment.grading.ThinPoint.Place;
import nl.privacyspiegel.assessment.progress.AdoptionOverview;
import nl.privacyspiegel.assessment.progress.AdoptionOverview.DomainRow;
import nl.privacyspiegel.shared.ui.ContentLanguage;

/**
 * What the measurement says little about, each with the way to its very place; nothing when it says enough. What stands in
 * the list of open points is not repeated.
 */
class ThinPoints extends Div {

    private static final long serialVersionUID = 1L;

    private final transient MeasurementId id;
    private final transient ContentLanguage framework;
    private final transient List<OpenPoint> open;

    ThinPoints(MeasurementId id, AdoptionOverview overview, ContentLanguage framework, List<OpenPoint> open) {
        this.id = id;
        this.framework = framework;
        this.open = open;
        addClassName("ps-thin");
        UnorderedList list = new UnorderedList();
        if (overview.described() == 0) {
            list.add(new ListItem(t("assessment.adopt.thin.noTexts", overview.questions())));
        }
        for (DomainRow row : overview.domains()) {
            row.thin().stream()
                    .filter(point -> !isOpen(row, point))
                    .forEach(point -> list.add(new ListItem(shown(row, point))));
        }
        if (list.getComponentCount() > 0) {
            boolean refused = open.stream().anyMatch(OpenPoint::blocks);
            add(
                    new H2(t("assessment.adopt.thin")),
                    new Paragraph(t(refused ? "assessment.adopt.thin.lead.refused" : "assessment.adopt.thin.lead")),
                    list);
        }
    }

    /** Whether the list of what is open says the same. */
    private boolean isOpen(DomainRow row, ThinPoint point) {
        return switch (point) {
            case NothingSaid(List<Place> questions) ->
                questions.stream()
                        .allMatch(place -> open.stream()
                                .anyMatch(each -> each instanceof QuestionOpen question
                                        && question.questionId().equals(place.question())));
            case GradeWithoutMotivation ignored ->
                open.stream()
                        .anyMatch(each -> each instanceof MotivationMissing
                                && each.domainId().equals(row.id()));
            case JudgedWithoutText ignored -> false;
            case GradeWithoutJudgements ignored -> false;
        };
    }

    private Component shown(DomainRow row, ThinPoint point) {
        return switch (point) {
            case JudgedWithoutText(List<Place> questions) -> places("assessment.adopt.thin.judged", row, questions);
            case NothingSaid(List<Place> questions) -> places("assessment.adopt.thin.silent", row, questions);
            case GradeWithoutJudgements none ->
                MeasurementTarget.link(
                        words("assessment.adopt.thin.grade", row), id, row.id(), MeasurementTarget.GRADE);
            case GradeWithoutMotivation none ->
                MeasurementTarget.link(
                        words("assessment.adopt.thin.motivation", row), id, row.id(), MeasurementTarget.MOTIVATION);
        };
    }

    private Component[] words(String key, DomainRow row) {
        return ContentLanguage.sentence(key, framework.content(row.name()));
    }

    private Component places(String key, DomainRow row, List<Place> questions) {
        Span line = new Span(words(key, row));
        questions.forEach(place -> line.add(
                new Span(" "),
                MeasurementTarget.link(place.code(), id, row.id(), MeasurementTarget.question(place.question()))));
        return line;
    }
}
