package nl.privacyspiegel.assessment.slot;

import java.util.List;
import java.util.Locale;
import nl.privacyspiegel.assessment.Comparison;
import nl.privacyspiegel.assessment.MeasurementSheet;

/**
 * What a module above adds to the reports of a comparison and of one measurement, in every format. A report goes out of the
 * house and stays: when a module cannot answer there is no report, rather than one of which nobody sees that a part is
 * missing.
 */
public interface ReportSlot extends Slot {

    /** What there is of this comparison, for a reader of this language; nothing when there is nothing to tell. */
    default List<ReportSection> of(Comparison comparison, Locale reader) {
        return List.of();
    }

    /** What there is of this measurement, for a reader of this language; nothing when there is nothing to tell. */
    default List<ReportSection> of(MeasurementSheet sheet, Locale reader) {
        return List.of();
    }
}
