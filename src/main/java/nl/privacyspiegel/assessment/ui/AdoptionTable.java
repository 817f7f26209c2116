package nl.privacyspiegel.assessment.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.progress.AdoptionOverview;
import nl.privacyspiegel.assessment.progress.AdoptionOverview.DomainRow;
import nl.privacyspiegel.framework.Grade;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.Table;

/** The grades that are adopted, each with its motivation and what it rests on; every row leads to its domain. */
class AdoptionTable extends Div {

    private static final long serialVersionUID = 1L;

    AdoptionTable(MeasurementId id, AdoptionOverview overview, ContentLanguage framework) {
        addClassName("ps-adoption");
        add(new Table<DomainRow>(t("assessment.adopt.grades"))
                .component(
                        t("framework.domain"),
                        row -> framework.mark(
                                MeasurementTarget.link(row.name(), id, row.id(), MeasurementTarget.GRADE)))
                .component(t("assessment.grade"), AdoptionTable::grade)
                .component(t("assessment.score.motivation"), AdoptionTable::motivation)
                .column(t("framework.questions.header"), AdoptionTable::counts)
                .rows(overview.domains()));
    }

    private static Component grade(DomainRow row) {
        Span words = new Span(AssessmentWords.score(row.score()));
        words.addClassName("ps-number");
        Grade far = row.farSuggestion();
        return far == null
                ? words
                : new Div(words, new Div(PageParts.muted(t("assessment.adopt.far", AssessmentWords.grade(far)))));
    }

    /** How many are judged, and what is missing; what is not missing is not counted. */
    private static String counts(DomainRow row) {
        List<String> parts = new ArrayList<>();
        parts.add(t("assessment.adopt.counts", row.judged(), row.questions()));
        int bare = row.questions() - row.described();
        if (bare > 0) {
            parts.add(
                    row.described() == 0
                            ? t("assessment.adopt.counts.noStatus")
                            : t("assessment.adopt.counts.bare", bare));
        }
        return String.join(", ", parts);
    }

    private static Component motivation(DomainRow row) {
        return row.score().explanation().isBlank()
                ? PageParts.muted(t("assessment.adopt.motivation.none"))
                : PageParts.typed(row.score().explanation());
    }
}
