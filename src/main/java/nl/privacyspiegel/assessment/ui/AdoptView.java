package nl.privacyspiegel.assessment.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.Measurements;
import nl.privacyspiegel.assessment.consensus.ConsensusRounds;
import nl.privacyspiegel.assessment.grading.OpenPoint;
import nl.privacyspiegel.assessment.grading.OpenPoint.DomainUndecided;
import nl.privacyspiegel.assessment.grading.OpenPoint.MotivationMissing;
import nl.privacyspiegel.assessment.grading.OpenPoint.QuestionOpen;
import nl.privacyspiegel.assessment.grading.OpenPoint.ReasonMissing;
import nl.privacyspiegel.assessment.progress.AdoptionOverview;
import nl.privacyspiegel.framework.Frameworks;
import nl.privacyspiegel.organisation.CurrentUser;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import nl.privacyspiegel.shared.ui.Questions;

/** What is still open in a measurement, and the step that locks it. */
@Route("metingen/:measurement/vaststellen")
@RolesAllowed({Role.ASSESSOR_NAME, Role.SUPERVISOR_NAME})
class AdoptView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Measurements measurements;
    private final transient Frameworks frameworks;
    private final transient CurrentUser user;
    private final transient ConsensusRounds rounds;

    AdoptView(Measurements measurements, Frameworks frameworks, CurrentUser user, ConsensusRounds rounds) {
        this.rounds = rounds;
        this.frameworks = frameworks;
        this.measurements = measurements;
        this.user = user;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MeasurementId id = MeasurementTarget.of(event);
        if (!measurements.mayAdopt(id)) {
            event.forwardTo(MeasurementView.class, MeasurementView.parameters(id));
            return;
        }
        show(measurements.sheet(id), measurements.openPoints(id));
        landAfter(event);
    }

    private void show(MeasurementSheet sheet, List<OpenPoint> open) {
        MeasurementId id = sheet.summary().id();
        ContentLanguage framework =
                new ContentLanguage(frameworks.language(sheet.assessment().framework()));
        clear();
        backTo(new RouterLink(
                AssessmentWords.measurementOn(sheet.summary()), MeasurementView.class, MeasurementView.parameters(id)));
        title(t("assessment.adopt.title", AssessmentWords.measurementOn(sheet.summary())));
        lead(sheet.assessment().unitName());
        add(new Paragraph(t("assessment.adopt.lead")));
        List<OpenPoint> blocking = open.stream().filter(OpenPoint::blocks).toList();
        List<OpenPoint> questions =
                open.stream().filter(point -> !point.blocks()).toList();
        AdoptionOverview overview = AdoptionOverview.of(sheet);
        add(new AdoptionTable(id, overview, framework));
        if (!blocking.isEmpty()) {
            add(list(t("assessment.adopt.first"), blocking, id, framework));
        }
        if (!questions.isEmpty()) {
            add(list(t("assessment.adopt.questions", questions.size()), questions, id, framework));
        }
        add(new ThinPoints(id, overview, framework, open));
        if (open.isEmpty() && overview.complete()) {
            add(PageParts.callout(Tone.GOOD, t("assessment.adopt.nothingOpen")));
        }
        stops(rounds.running(id), overview, framework).ifPresent(this::add);
        if (blocking.isEmpty()) {
            Div step = new Div(
                    new Paragraph(t("assessment.adopt.as", user.require().jobFunction())),
                    PageParts.row(PageParts.primary(
                            questions.isEmpty()
                                    ? t("assessment.adopt.submit")
                                    : t("assessment.adopt.submitAnyway", questions.size()),
                            () -> confirm(id))));
            add(step);
        }
    }

    /** Rounds that run end with the adoption, without a grade. */
    private static Optional<Component> stops(
            Set<String> running, AdoptionOverview overview, ContentLanguage framework) {
        List<String> names = overview.domains().stream()
                .filter(row -> running.contains(row.id()))
                .map(AdoptionOverview.DomainRow::name)
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(PageParts.callout(
                        Tone.WARNING,
                        ContentLanguage.sentence(
                                "assessment.adopt.rounds", names.size(), framework.content(String.join(", ", names)))));
    }

    private void confirm(MeasurementId id) {
        Questions.confirm(
                t("assessment.adopt.confirm.title"),
                t("assessment.adopt.confirm.text"),
                t("assessment.adopt.submit"),
                () -> {
                    if (PageParts.attempt(() -> measurements.adopt(id))) {
                        isDone();
                        UI.getCurrent().navigate(AdoptedView.class, MeasurementView.parameters(id));
                    }
                });
    }

    private static Component list(String title, List<OpenPoint> points, MeasurementId id, ContentLanguage framework) {
        UnorderedList list = new UnorderedList();
        for (OpenPoint point : points) {
            list.add(
                    new ListItem(MeasurementTarget.link(words(point, framework), id, point.domainId(), target(point))));
        }
        return new Div(new H2(title), list);
    }

    private static String target(OpenPoint point) {
        return switch (point) {
            case QuestionOpen question -> MeasurementTarget.question(question.questionId());
            case DomainUndecided domain -> MeasurementTarget.GRADE;
            case MotivationMissing missing -> MeasurementTarget.MOTIVATION;
            case ReasonMissing missing -> MeasurementTarget.MOTIVATION;
        };
    }

    private static Component[] words(OpenPoint point, ContentLanguage framework) {
        return switch (point) {
            case QuestionOpen question ->
                ContentLanguage.sentence(
                        "assessment.open.question", question.code(), framework.content(question.text()));
            case DomainUndecided domain ->
                ContentLanguage.sentence("assessment.open.domain", framework.content(domain.domainName()));
            case MotivationMissing missing ->
                ContentLanguage.sentence(
                        "assessment.open.motivation",
                        framework.content(missing.domainName()),
                        t(missing.reason().translationKey()));
            case ReasonMissing missing ->
                ContentLanguage.sentence("assessment.open.reason", framework.content(missing.domainName()));
        };
    }
}
