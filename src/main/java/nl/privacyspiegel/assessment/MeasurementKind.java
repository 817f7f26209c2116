package nl.privacyspiegel.assessment;

import java.util.Locale;

/** Where in the period of an assessment a measurement stands. */
public enum MeasurementKind {
    START,
    INTERIM,
    END;

    /** The translation key of this kind's name. */
    public String translationKey() {
        return "assessment.kind." + name().toLowerCase(Locale.ROOT);
    }
}
