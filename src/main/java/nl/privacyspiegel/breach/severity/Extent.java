package nl.privacyspiegel.breach.severity;

import java.math.BigDecimal;
import java.util.Locale;

/** How far data became known, changed or out of reach (a part of CB in the formula of ENISA). Names are stored: never rename one. */
public enum Extent {
    NONE("0"),
    SOME("0.25"),
    FAR("0.5");

    private final BigDecimal value;

    Extent(String value) {
        this.value = new BigDecimal(value);
    }

    BigDecimal value() {
        return value;
    }

    /** The translation key of what it is called. */
    public String translationKey() {
        return "breach.extent." + name().toLowerCase(Locale.ROOT);
    }
}
