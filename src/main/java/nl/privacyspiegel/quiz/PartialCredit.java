package nl.privacyspiegel.quiz;

import java.util.Locale;

/** What a multiple choice answer scores when it is only partly right. */
public enum PartialCredit {
    /** One point for exactly the right options, else none. */
    ALL_OR_NOTHING("alles-of-niets"),

    /** The right ticks minus the wrong ticks, over the number of right options; never below zero. */
    PER_OPTION("per-optie");

    private final String code;

    PartialCredit(String code) {
        this.code = code;
    }

    /** How a content file spells this rule. */
    public String code() {
        return code;
    }

    /** The translation key of the sentence that explains this rule. */
    public String translationKey() {
        return "quiz.credit." + name().toLowerCase(Locale.ROOT);
    }

    /**
     * @param rightTicks how many right options were ticked
     * @param wrongTicks how many wrong options were ticked
     * @param right how many right options there are, at least one
     */
    Score score(int rightTicks, int wrongTicks, int right) {
        return switch (this) {
            case ALL_OR_NOTHING -> rightTicks == right && wrongTicks == 0 ? Score.ONE : Score.ZERO;
            case PER_OPTION -> Score.of(Math.max(0, rightTicks - wrongTicks), right);
        };
    }
}
