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
import nl.privacyspiegel.assessment.AdoptionOverview;
import nl.privacyspiegel.assessment.AdoptionOverview.DomainRow;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.ThinPoint;
import nl.privacyspiegel.assessment.ThinPoint.GradeWithoutJudgements;
import nl.privacyspiegel.assessment.ThinPoint.GradeWithoutMotivation;
import nl.privacyspiegel.assessment.ThinPoint.JudgedWithoutText;
import nl.privacyspiegel.assessment.ThinPoint.NothingSaid;
import nl.privacyspiegel.assessment.ThinPoint.Place;
import nl.privacyspiegel.shared.ui.ContentLanguage;

/** What the measurement says little about, each with the way to its very place; nothing when it says enough. */
class ThinPoints extends Div {

    private static final long serialVersionUID = 1L;

    private final transient MeasurementId id;
    private final transient ContentLanguage framework;

    ThinPoints(MeasurementId id, AdoptionOverview overview, ContentLanguage framework) {
        this.id = id;
        this.framework = framework;
        addClassName("ps-thin");
        UnorderedList list = new UnorderedList();
        if (overview.described() == 0) {
            list.add(new ListItem(t("assessment.adopt.thin.noTexts", overview.questions())));
        }
        for (DomainRow row : overview.domains()) {
            row.thin().forEach(point -> list.add(new ListItem(shown(row, point))));
        }
        if (list.getComponentCount() > 0) {
            add(new H2(t("assessment.adopt.thin")), new Paragraph(t("assessment.adopt.thin.lead")), list);
        }
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
