package nl.privacyspiegel.assessment;

/** A measurement was adopted, in this transaction: from now on it does not change. */
public record MeasurementAdopted(MeasurementId measurement) {}
