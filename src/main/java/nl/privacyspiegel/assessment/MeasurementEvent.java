package nl.privacyspiegel.assessment;

import java.time.LocalDate;
import nl.privacyspiegel.organisation.UnitId;

/** What happened to a measurement, told within the transaction that did it. */
public sealed interface MeasurementEvent {

    /**
     * A working group can begin to fill it in.
     *
     * @param assessment the name of its assessment
     * @param day the date of the measurement
     */
    record Opened(MeasurementId measurement, UnitId unit, String assessment, MeasurementKind kind, LocalDate day)
            implements MeasurementEvent {}

    /** It was adopted: from now on it does not change. */
    record Adopted(MeasurementId measurement) implements MeasurementEvent {}

    /**
     * A revision was opened: a copy of what was adopted.
     *
     * @param adopted the measurement that counts until the revision is adopted
     */
    record Revised(MeasurementId adopted, MeasurementId revision) implements MeasurementEvent {}
}
