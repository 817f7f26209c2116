package nl.privacyspiegel.improvement.document;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What kind of document it is. Names are stored: never rename one. */
public enum DocumentKind {
    VISION("visie"),
    POLICY("beleid"),
    CODE("code"),
    INSTRUMENT("instrument"),
    PROTOCOL("protocol"),
    PLAN("plan"),
    STATEMENT("verklaring"),
    LEAFLET("folder"),
    REGULATION("regeling");

    private final String code;

    DocumentKind(String code) {
        this.code = code;
    }

    /** All of them, by how a content file spells them. */
    public static Map<String, DocumentKind> codes() {
        Map<String, DocumentKind> codes = new LinkedHashMap<>();
        for (DocumentKind kind : values()) {
            codes.put(kind.code, kind);
        }
        return codes;
    }

    /** The translation key of what it is called. */
    public String translationKey() {
        return "improvement.document.kind." + name().toLowerCase(Locale.ROOT);
    }
}
