package nl.privacyspiegel.framework;

import java.util.Locale;

/** The working group's answer to one question, from which the suggested grade is computed. */
public enum Judgement {
    YES("ja"),
    LARGELY("grotendeels"),
    PARTLY("gedeeltelijk"),
    NO("nee"),
    NOT_APPLICABLE("nvt");

    private final String code;

    Judgement(String code) {
        this.code = code;
    }

    /** How a content file spells this judgement. */
    public String code() {
        return code;
    }

    /** Whether this judgement counts in a suggested grade; "n.v.t." does not. */
    public boolean counts() {
        return this != NOT_APPLICABLE;
    }

    /** Whether there is a better judgement, so that something can be done about this one. */
    public boolean isBelowBest() {
        return counts() && this != YES;
    }

    /** The translation key of this judgement's name. */
    public String translationKey() {
        return "framework.judgement." + name().toLowerCase(Locale.ROOT);
    }
}
