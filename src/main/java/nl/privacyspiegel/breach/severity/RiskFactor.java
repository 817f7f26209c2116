package nl.privacyspiegel.breach.severity;

import java.util.Locale;

/** What the European authorities look at when they weigh a breach (EDPB 9/2022), in plain questions. Names are stored: never rename one. */
public enum RiskFactor {
    SORT,
    DATA,
    RECOGNISING,
    CONSEQUENCES,
    VULNERABLE,
    ORGANISATION,
    NUMBER;

    /** The translation key of what it is called; of its question with {@code .question} behind it. */
    public String translationKey() {
        return "breach.factor." + name().toLowerCase(Locale.ROOT);
    }
}
