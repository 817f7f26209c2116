package nl.privacyspiegel.reporting.form;

import java.util.List;
import nl.privacyspiegel.assessment.MeasurementSheet;
import nl.privacyspiegel.assessment.slot.MeasurementLinks;
import org.springframework.stereotype.Component;

/** Leads who may fill in a measurement to its fill-in form. */
@Component
class FormLinks implements MeasurementLinks {

    @Override
    public List<Link> of(MeasurementSheet sheet) {
        return sheet.editable()
                ? List.of(new Link(
                        "reporting.form.title", "metingen/" + sheet.summary().id() + "/invulformulier", false))
                : List.of();
    }
}
