package nl.privacyspiegel.reporting.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Set;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.Measurements;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.reporting.form.FillInForms;
import nl.privacyspiegel.reporting.form.FormDifference;
import nl.privacyspiegel.reporting.form.FormPreview;
import nl.privacyspiegel.reporting.form.FormProblem;
import nl.privacyspiegel.reporting.form.FormReading.Read;
import nl.privacyspiegel.reporting.form.FormReading.Refused;
import nl.privacyspiegel.reporting.form.FormResult;
import nl.privacyspiegel.shared.Ids;
import nl.privacyspiegel.shared.NotFoundException;
import nl.privacyspiegel.shared.ui.ImportPage;
import nl.privacyspiegel.shared.ui.Links;
import nl.privacyspiegel.shared.ui.PageParts;
import nl.privacyspiegel.shared.ui.PageParts.Tone;
import nl.privacyspiegel.shared.ui.ProblemList;
import nl.privacyspiegel.shared.ui.Texts;
import org.jspecify.annotations.Nullable;

/** The fill-in form of a measurement goes out, and comes back: first what it would change, then the choice. */
@Route("metingen/:measurement/invulformulier")
@RolesAllowed(Role.ASSESSOR_NAME)
class FillInFormView extends ImportPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient FillInForms forms;
    private final transient Measurements measurements;
    private transient @Nullable MeasurementId shown;

    FillInFormView(FillInForms forms, Measurements measurements) {
        this.forms = forms;
        this.measurements = measurements;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MeasurementId id = new MeasurementId(
                Ids.parse(event.getRouteParameters().get("measurement").orElseThrow(NotFoundException::new)));
        MeasurementSheet sheet = measurements.sheet(id);
        if (!sheet.editable()) {
            event.forwardTo(address(id));
            return;
        }
        shown = id;
        show(sheet);
    }

    private static String address(MeasurementId id) {
        return "metingen/" + id;
    }

    private static Anchor toMeasurement(MeasurementId id, String text) {
        return Links.page(address(id), text);
    }

    private void show(MeasurementSheet sheet) {
        MeasurementId id = sheet.summary().id();
        clear();
        backTo(toMeasurement(
                id,
                t(
                        "assessment.measurement.on",
                        t(sheet.summary().kind().translationKey()),
                        Texts.day(sheet.summary().date()))));
        title(t("reporting.form.title"));
        lead(t("reporting.form.page.lead", sheet.assessment().name()));
        Div row = new Div(Links.file("download/meting/" + id + "/invulformulier.xlsx", t("reporting.form.download")));
        row.addClassNames("ps-row", "ps-form-out");
        add(new H2(t("reporting.form.page.out")), new Paragraph(t("reporting.form.page.out.text")), row);
        add(new H2(t("reporting.form.page.back")), new Paragraph(t("reporting.form.page.back.text")));
        addUpload(FillInForms.MOST_BYTES, ".xlsx");
    }

    @Override
    protected void read(String name, byte[] bytes) {
        MeasurementId id = shown;
        if (id == null) {
            return;
        }
        switch (forms.read(id, bytes)) {
            case Read(FormPreview preview, List<FormProblem> asides) ->
                show(preview, Tone.INFO, t("reporting.form.read", name), asides);
            case Refused(List<FormProblem> problems) ->
                refuse(name, problems.stream().map(FillInFormView::words).toList());
        }
    }

    private static String words(FormProblem problem) {
        String sentence = t(problem.key(), problem.args().toArray());
        if (problem.sheet().isEmpty()) {
            return sentence;
        }
        return problem.cell().isEmpty()
                ? t("reporting.form.place.sheet", problem.sheet(), sentence)
                : t("reporting.form.place.cell", problem.sheet(), problem.cell(), sentence);
    }

    private static Div callout(List<FormProblem> asides) {
        if (asides.isEmpty()) {
            return new Div();
        }
        Div callout = PageParts.callout(Tone.WARNING, t("reporting.form.left", asides.size()));
        callout.add(ProblemList.ofSentences(
                asides.stream().map(FillInFormView::words).toList()));
        return callout;
    }

    private void show(FormPreview preview, Tone tone, String message, List<FormProblem> asides) {
        outcome(
                PageParts.live(PageParts.callout(tone, message)),
                callout(asides),
                new FormPreviewPanel(preview, mine -> takeOver(preview, mine)));
    }

    private void takeOver(FormPreview preview, Set<FormDifference> mine) {
        PageParts.attempt(() -> {
            FormResult result = forms.takeOver(preview, mine);
            String stored = t("reporting.form.stored", result.stored());
            if (result.changedSince().isEmpty()) {
                outcome(
                        PageParts.live(PageParts.callout(Tone.GOOD, stored)),
                        PageParts.row(toMeasurement(preview.measurement(), t("reporting.form.toMeasurement"))));
            } else {
                show(
                        new FormPreview(preview.measurement(), result.changedSince(), preview.same()),
                        Tone.WARNING,
                        t(
                                "reporting.form.changedSince",
                                stored,
                                result.changedSince().size()),
                        List.of());
            }
        });
    }
}
