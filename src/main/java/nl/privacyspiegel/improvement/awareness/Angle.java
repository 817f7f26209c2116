package nl.privacyspiegel.improvement.awareness;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** From which side a session comes at privacy. Names are stored: never rename one. */
public enum Angle {
    /** For who is new, also from partners: privacy of residents and what is signed. */
    INTRODUCTION("introductie"),
    /** Privacy as a part of becoming better at one's profession. */
    PROFESSION("vakontwikkeling"),
    /** A fixed part of meetings of a department or about cases. */
    MEETING("overleg");

    private final String code;

    Angle(String code) {
        this.code = code;
    }

    /** All of them, by how a content file spells them. */
    static Map<String, Angle> codes() {
        Map<String, Angle> codes = new LinkedHashMap<>();
        for (Angle angle : values()) {
            codes.put(angle.code, angle);
        }
        return codes;
    }

    /** The translation key of what it is called. */
    public String translationKey() {
        return "improvement.awareness.angle." + name().toLowerCase(Locale.ROOT);
    }
}
