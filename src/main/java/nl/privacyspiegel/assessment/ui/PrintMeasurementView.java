package nl.privacyspiegel.assessment.ui;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import nl.privacyspiegel.assessment.AssessmentSummary;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.Measurements;
import nl.privacyspiegel.assessment.consensus.AgreedNotes;
import nl.privacyspiegel.framework.Frameworks;
import nl.privacyspiegel.organisation.Role;
import nl.privacyspiegel.shared.ui.ContentLanguage;
import nl.privacyspiegel.shared.ui.Page;

/** All domains of a measurement on one page, to read through or to print. */
@Route("afdruk/metingen/:measurement")
@RolesAllowed({Role.ASSESSOR_NAME, Role.MANAGEMENT_NAME, Role.SUPERVISOR_NAME})
class PrintMeasurementView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Measurements measurements;
    private final transient Frameworks frameworks;
    private final transient AgreedNotes agreed;

    PrintMeasurementView(Measurements measurements, Frameworks frameworks, AgreedNotes agreed) {
        this.agreed = agreed;
        this.measurements = measurements;
        this.frameworks = frameworks;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MeasurementSheet sheet = measurements.sheet(MeasurementTarget.of(event));
        clear();
        String title = AssessmentWords.measurementOn(sheet.summary());
        backTo(new RouterLink(
                title,
                MeasurementView.class,
                MeasurementView.parameters(sheet.summary().id())));
        title(title);
        AssessmentSummary assessment = sheet.assessment();
        ContentLanguage framework = new ContentLanguage(frameworks.language(assessment.framework()));
        add(about(sheet, framework));
        Paragraph how = new Paragraph(t("assessment.print.how"));
        how.addClassName("ps-no-print");
        PrintedMeasurement printed = new PrintedMeasurement(sheet, framework, agreed);
        printed.addClassName("ps-on-screen");
        add(how, printed);
    }

    /** What a reader of the paper must know: of what this is a measurement, and whether it is adopted. */
    static Div about(MeasurementSheet sheet, ContentLanguage framework) {
        Div about = new Div(
                ContentLanguage.TYPED.mark(new Paragraph(sheet.assessment().name())),
                new Paragraph(AssessmentWords.about(sheet.assessment(), framework)),
                new Paragraph(AssessmentWords.state(sheet.summary())));
        about.addClassName("ps-printed-about");
        return about;
    }
}
