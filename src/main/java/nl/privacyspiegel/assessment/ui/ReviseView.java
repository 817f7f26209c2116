package nl.privacyspiegel.assessment.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import nl.privacyspiegel.assessment.MeasurementId;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.Measurements;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.ui.KeptForm;
import nl.privacyspiegel.shared.ui.Page;
import nl.privacyspiegel.shared.ui.PageParts;

/** Opens a revision of an adopted measurement; the reason stays with it. */
@Route("metingen/:measurement/herzien")
@RolesAllowed(Role.ASSESSOR_NAME)
class ReviseView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Measurements measurements;

    ReviseView(Measurements measurements) {
        this.measurements = measurements;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MeasurementId id = MeasurementTarget.of(event);
        MeasurementSheet sheet = measurements.sheet(id);
        if (!sheet.summary().isAdopted()) {
            event.forwardTo(MeasurementView.class, MeasurementView.parameters(id));
            return;
        }
        clear();
        backTo(new RouterLink(
                AssessmentWords.measurementOn(sheet.summary()), MeasurementView.class, MeasurementView.parameters(id)));
        title(t("assessment.revise.title", AssessmentWords.measurementOn(sheet.summary())));
        lead(sheet.assessment().unitName());
        add(new Paragraph(t("assessment.revise.lead")));
        TextArea reason = new TextArea(t("assessment.revise.reason"));
        reason.setMaxLength(Measurements.LONGEST_REASON);
        reason.setMinRows(3);
        Div form = new Div(reason);
        KeptForm kept = KeptForm.of("revise/" + id.value(), form);
        form.add(PageParts.row(PageParts.primary(
                t("assessment.revise.submit"),
                () -> PageParts.attempt(() -> {
                    MeasurementId revision = measurements.revise(id, reason.getValue());
                    kept.saved();
                    UI.getCurrent().navigate(MeasurementView.class, MeasurementView.parameters(revision));
                }))));
        form.addClassName("ps-form");
        add(form);
    }

    @Override
    protected boolean isPassing() {
        return true;
    }
}
