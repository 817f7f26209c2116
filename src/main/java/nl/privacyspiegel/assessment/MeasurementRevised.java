package nl.privacyspiegel.assessment;

/** A revision was opened, in this transaction: a copy of what was adopted. */
public record MeasurementRevised(MeasurementId adopted, MeasurementId revision) {}
