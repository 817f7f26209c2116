package nl.privacyspiegel.improvement.awareness;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What people sign or hand in. Names are stored: never rename one. */
public enum Declaration {
    INTEGRITY("vk-integriteit"),
    CONFIDENTIALITY("vk-geheimhouding"),
    OATH("vk-eed"),
    CODE_OF_CONDUCT("vk-gedragscode"),
    PROFESSIONAL_CODE("vk-beroepscode"),
    CERTIFICATE_OF_CONDUCT("vk-vog");

    private final String code;

    Declaration(String code) {
        this.code = code;
    }

    /** All of them, by how a content file spells them. */
    static Map<String, Declaration> codes() {
        Map<String, Declaration> codes = new LinkedHashMap<>();
        for (Declaration declaration : values()) {
            codes.put(declaration.code, declaration);
        }
        return codes;
    }

    /** The translation key of what it is called. */
    public String translationKey() {
        return "improvement.awareness.declaration." + name().toLowerCase(Locale.ROOT);
    }
}
