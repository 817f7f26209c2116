package nl.privacyspiegel.breach.severity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the weights of the factors suggest. It stands beside the decision and decides nothing. */
public enum RiskHint {
    /** A factor is high: a risk is not unlikely. */
    TELL_AUTHORITY,
    /** Grave consequences, or sensitive data of vulnerable people: weigh whether the risk is high. */
    MAY_BE_HIGH,
    /** Something is not known: look into it, or take it for high. */
    LOOK_INTO;

    /** What these weights suggest; a factor that was not weighed suggests nothing. */
    public static List<RiskHint> of(Map<RiskFactor, Weight> weights) {
        List<RiskHint> hints = new ArrayList<>();
        if (weights.containsValue(Weight.HIGH)) {
            hints.add(TELL_AUTHORITY);
        }
        boolean sensitive = isHigh(weights, RiskFactor.DATA) && isHigh(weights, RiskFactor.VULNERABLE);
        if (isHigh(weights, RiskFactor.CONSEQUENCES) || sensitive) {
            hints.add(MAY_BE_HIGH);
        }
        if (weights.containsValue(Weight.UNKNOWN)) {
            hints.add(LOOK_INTO);
        }
        return hints;
    }

    private static boolean isHigh(Map<RiskFactor, Weight> weights, RiskFactor factor) {
        return weights.get(factor) == Weight.HIGH;
    }

    /** The translation key of what it says. */
    public String translationKey() {
        return "breach.hint." + name().toLowerCase(Locale.ROOT);
    }
}
