package nl.privacyspiegel.breach.severity;

import java.math.BigDecimal;
import java.util.Locale;
import nl.privacyspiegel.shared.RuleViolation;

/**
 * The formula of ENISA of December 2013: SE = DPC × EI + CB. The score stands beside the decision and never decides.
 *
 * @param context how sensitive the data is (DPC): from 1, plain, up to 4, sensitive
 * @param recognising how easy it is to see who it is about (EI)
 * @param confidentiality how far it became known
 * @param integrity how far it was changed
 * @param availability how far it is out of reach
 * @param intent whether somebody meant it
 */
public record Enisa(
        int context,
        Recognising recognising,
        Extent confidentiality,
        Extent integrity,
        Extent availability,
        boolean intent) {

    /** The least and the most of {@link #context}. */
    public static final int LEAST_CONTEXT = 1;

    /** The most of it. */
    public static final int MOST_CONTEXT = 4;

    private static final BigDecimal INTENT = new BigDecimal("0.5");

    /** @throws RuleViolation for a context outside 1 to 4 */
    public Enisa {
        if (context < LEAST_CONTEXT || context > MOST_CONTEXT) {
            throw new RuleViolation("breach.enisa.context.range", LEAST_CONTEXT, MOST_CONTEXT);
        }
    }

    /** What a score is called: its lower bound belongs to it, its upper bound to the next. */
    public enum Level {
        LOW(0),
        MEDIUM(2),
        HIGH(3),
        VERY_HIGH(4);

        private final BigDecimal from;

        Level(int from) {
            this.from = BigDecimal.valueOf(from);
        }

        static Level of(BigDecimal score) {
            Level found = LOW;
            for (Level level : values()) {
                if (score.compareTo(level.from) >= 0) {
                    found = level;
                }
            }
            return found;
        }

        /** The translation key of what it is called. */
        public String translationKey() {
            return "breach.level." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** The score, between 0.25 and 6. */
    public BigDecimal score() {
        return BigDecimal.valueOf(context)
                .multiply(recognising.value())
                .add(confidentiality.value())
                .add(integrity.value())
                .add(availability.value())
                .add(intent ? INTENT : BigDecimal.ZERO)
                .stripTrailingZeros();
    }

    /** What the score is called. */
    public Level level() {
        return Level.of(score());
    }
}
