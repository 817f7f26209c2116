package nl.privacyspiegel.guidance;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** When somebody needs a guide; in this order they are offered. */
public enum GuidePurpose {
    BREACH("datalek"),
    ARRIVAL("binnenkomst"),
    SHARING("delen"),
    KEEPING("bewaren"),
    WHO("wie");

    private final String code;

    GuidePurpose(String code) {
        this.code = code;
    }

    /** The purposes by their word in a file. */
    static Map<String, GuidePurpose> codes() {
        Map<String, GuidePurpose> codes = new LinkedHashMap<>();
        Arrays.stream(values()).forEach(purpose -> codes.put(purpose.code, purpose));
        return codes;
    }

    /** The translation key of what it is called. */
    public String translationKey() {
        return "guidance.purpose." + name().toLowerCase(Locale.ROOT);
    }
}
