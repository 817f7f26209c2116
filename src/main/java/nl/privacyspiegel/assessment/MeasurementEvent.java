package nl.privacyspiegel.assessment;

/** What happened to a measurement, told within the transaction that did it. */
public sealed interface MeasurementEvent {

    /** It was adopted: from now on it does not change. */
    record Adopted(MeasurementId measurement) implements MeasurementEvent {}

    /**
     * A revision was opened: a copy of what was adopted.
     *
     * @param adopted the measurement that counts until the revision is adopted
     */
    record Revised(MeasurementId adopted, MeasurementId revision) implements MeasurementEvent {}
}
