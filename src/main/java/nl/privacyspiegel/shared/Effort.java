package nl.privacyspiegel.shared;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Roughly how much work something is; no promise of hours or money. */
public enum Effort {
    /** Days of one person. */
    SMALL("klein"),
    /** Weeks, or several people. */
    MEDIUM("middel"),
    /** Months, or money and a decision of the board. */
    LARGE("groot");

    private final String code;

    Effort(String code) {
        this.code = code;
    }

    /** How a content file spells this effort. */
    public String code() {
        return code;
    }

    /** All of them, by how a content file spells them. */
    public static Map<String, Effort> codes() {
        Map<String, Effort> codes = new LinkedHashMap<>();
        for (Effort effort : values()) {
            codes.put(effort.code, effort);
        }
        return codes;
    }

    /** The translation key of this effort's name. */
    public String translationKey() {
        return "shared.effort." + name().toLowerCase(Locale.ROOT);
    }
}
