package nl.privacyspiegel.reporting.form;

import java.util.List;
import nl.privacyspiegel.assessment.MeasurementId;

/**
 * A form that was filled in, laid beside the measurement.
 *
 * @param differences in the order of the framework
 * @param same how many questions and domains say the same in both
 */
public record FormPreview(MeasurementId measurement, List<FormDifference> differences, int same) {

    public FormPreview {
        differences = List.copyOf(differences);
    }

    /** The differences of one kind. */
    public List<FormDifference> of(FormDifference.State state) {
        return differences.stream().filter(each -> each.state() == state).toList();
    }
}
