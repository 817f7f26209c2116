package nl.privacyspiegel.assessment.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.privacyspiegel.assessment.AssessmentSummary;
import nl.privacyspiegel.assessment.Comparisons;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.MeasurementSheet.DomainSheet;
import nl.privacyspiegel.assessment.MeasurementSummary;
import nl.privacyspiegel.assessment.Measurements;
import nl.privacyspiegel.assessment.consensus.AgreedNote;
import nl.privacyspiegel.assessment.consensus.AgreedNotes;
import nl.privacyspiegel.assessment.slot.ComparisonDownloads;
import nl.privacyspiegel.framework.Frameworks;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.organisation.remembered.ChartExports;
import nl.privacyspiegel.shared.chart.ChartSpec;
import nl.privacyspiegel.shared.ui.ChartFigure;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;

/** The report of one measurement: where a unit stood on a day, what is open, and not a word about change. */
@Route("metingen/:measurement/rapport")
@RolesAllowed({Role.ASSESSOR_NAME, Role.MANAGEMENT_NAME, Role.SUPERVISOR_NAME})
class StandingView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Measurements measurements;
    private final transient Frameworks frameworks;
    private final transient Comparisons comparisons;
    private final transient List<ComparisonDownloads> downloads;
    private final transient ChartExports exports;
    private final transient AgreedNotes agreed;

    StandingView(
            Measurements measurements,
            Frameworks frameworks,
            Comparisons comparisons,
            List<ComparisonDownloads> downloads,
            ChartExports exports,
            AgreedNotes agreed) {
        this.agreed = agreed;
        this.measurements = measurements;
        this.frameworks = frameworks;
        this.comparisons = comparisons;
        this.downloads = downloads;
        this.exports = exports;
    }

    static String title(MeasurementSummary summary) {
        return t("assessment.standing.title", t(summary.kind().translationKey()).toLowerCase(Locale.ROOT));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(measurements.sheet(MeasurementTarget.of(event)));
    }

    private void show(MeasurementSheet sheet) {
        MeasurementSummary summary = sheet.summary();
        AssessmentSummary assessment = sheet.assessment();
        clear();
        ContentLanguage framework = new ContentLanguage(frameworks.language(assessment.framework()));
        backTo(AssessmentView.link(assessment));
        title(title(summary));
        lead(AssessmentWords.about(assessment, framework));
        if (sheet.isEmpty()) {
            add(PageParts.empty(
                    t("assessment.standing.empty.title"),
                    t("assessment.standing.empty.text"),
                    PageParts.primary(
                            AssessmentWords.measurementOn(summary),
                            () -> UI.getCurrent()
                                    .navigate(MeasurementView.class, MeasurementView.parameters(summary.id())))));
            return;
        }
        state(StateList.mark(summary));
        files(downloads.stream().flatMap(each -> each.of(summary.id()).stream()).map(ComparisonView::link));
        add(headline(sheet));
        if (!summary.isAdopted()) {
            add(PageParts.callout(Tone.WARNING, t("assessment.standing.draft")));
        }
        add(new Paragraph(
                assessment.pair().isPresent()
                        ? t("assessment.standing.alone", AssessmentWords.measurementOn(summary))
                        : t("assessment.standing.first", AssessmentWords.measurementOn(summary))));
        before(sheet);
        add(StandingTables.grades(sheet, framework));
        add(new H2(t("assessment.comparison.charts")));
        for (ChartSpec bars : ComparisonCharts.of(sheet, framework)) {
            add(new ChartFigure(bars)
                    .concluding(ComparisonCharts.conclusion(sheet, bars), framework)
                    .withFiles("meting", format -> exports.record(assessment.unit(), bars.title(), format)));
        }
        open(sheet, framework);
        add(new H2(t("assessment.comparison.questions")));
        Map<String, AgreedNote> notes = agreed.of(summary.id());
        sheet.domains()
                .forEach(domain -> add(StandingTables.questions(
                        sheet,
                        domain,
                        Optional.ofNullable(notes.get(domain.domain().id())),
                        framework)));
    }

    /** What a hurried reader takes along: the mean, and how much is still to be done. */
    private static Div headline(MeasurementSheet sheet) {
        int unsettled = (int) sheet.domains().stream()
                .flatMap(domain -> domain.questions().stream())
                .filter(row -> row.finding().content().isUnsettled())
                .count();
        Div headline = new Div(new Paragraph(
                sheet.mean().graded() == 0
                        ? t("assessment.standing.headline.ungraded", unsettled)
                        : t("assessment.standing.headline", AssessmentWords.mean(sheet.mean()), unsettled)));
        headline.addClassName("ps-headline");
        return headline;
    }

    /** What this measurement can be compared with all the same: the one before it, perhaps of an earlier assessment. */
    private void before(MeasurementSheet sheet) {
        List<Comparisons.Choice> choices =
                comparisons.choices(sheet.assessment().id());
        Comparisons.Choice before = null;
        for (Comparisons.Choice choice : choices) {
            if (choice.measurement().id().equals(sheet.summary().id()) && before != null) {
                add(new Paragraph(ComparisonView.link(
                        sheet.assessment().id(),
                        before.measurement().id(),
                        sheet.summary().id(),
                        t(
                                "assessment.standing.before",
                                AssessmentWords.choice(
                                        before, sheet.assessment().frameworkNumber())))));
            }
            before = choice;
        }
    }

    private void open(MeasurementSheet sheet, ContentLanguage framework) {
        add(new H2(t("assessment.standing.open")));
        UnorderedList list = new UnorderedList();
        for (DomainSheet domain : sheet.domains()) {
            if (domain.score().content().grade() == null) {
                list.add(new ListItem(ContentLanguage.sentence(
                        "assessment.standing.open.domain",
                        framework.content(domain.domain().name()),
                        AssessmentWords.score(domain.score().content()))));
            }
            domain.questions().stream()
                    .filter(row -> row.finding().content().isUnsettled())
                    .forEach(row -> list.add(new ListItem(ContentLanguage.sentence(
                            "assessment.standing.open.question",
                            row.question().code(),
                            framework.content(row.question().text()),
                            AssessmentWords.judgement(row.finding().content().judgement())))));
        }
        add(list.getChildren().findAny().isEmpty() ? new Paragraph(t("assessment.standing.open.none")) : list);
    }
}
