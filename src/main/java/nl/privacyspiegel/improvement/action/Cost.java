package nl.privacyspiegel.improvement.action;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import nl.privacyspiegel.shared.Numbers;
import nl.privacyspiegel.shared.RuleViolation;

/** What an action costs, as far as somebody said so. */
public sealed interface Cost {

    /** Nobody said so, which is not the same as nothing. */
    record Unknown() implements Cost {}

    /** Roughly so much. */
    record Rough(Scale scale) implements Cost {}

    /** So much, in euro. */
    record Amount(BigDecimal euro) implements Cost {

        private static final BigDecimal MOST = BigDecimal.valueOf(99_999_999);

        /** @throws RuleViolation when it is less than nothing, or more than anybody has */
        public Amount {
            if (!Numbers.isWrittenOut(euro) || euro.signum() < 0 || euro.compareTo(MOST) > 0) {
                throw new RuleViolation("improvement.cost.range");
            }
            euro = euro.setScale(2, RoundingMode.HALF_UP);
        }
    }

    /** A rough scale. Names are stored: never rename one. */
    enum Scale {
        NONE,
        LOW,
        MIDDLE,
        HIGH;

        /** The translation key of what it is called. */
        public String translationKey() {
            return "improvement.cost." + name().toLowerCase(Locale.ROOT);
        }
    }
}
