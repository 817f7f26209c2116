package nl.privacyspiegel.breach.severity;

import java.math.BigDecimal;
import java.util.Locale;

/** How easy it is to see who the data is about (EI in the formula of ENISA). Names are stored: never rename one. */
public enum Recognising {
    NEGLIGIBLE("0.25"),
    LIMITED("0.5"),
    SIGNIFICANT("0.75"),
    MAXIMAL("1");

    private final BigDecimal value;

    Recognising(String value) {
        this.value = new BigDecimal(value);
    }

    BigDecimal value() {
        return value;
    }

    /** The translation key of what it is called. */
    public String translationKey() {
        return "breach.recognising." + name().toLowerCase(Locale.ROOT);
    }
}
