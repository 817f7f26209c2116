package nl.privacyspiegel.organisation;

import java.util.Locale;

/** What a program may read with a token. Names are stored: never rename one. */
public enum ApiScope {
    /** Assessments, adopted measurements, their grades and judgements. */
    ASSESSMENTS("assessments"),
    /** What people wrote with them: only together with {@link #ASSESSMENTS}. */
    TEXTS("texts"),
    /** Results of the privacy test, as far as the small-group rule lets them through. */
    TEST_RESULTS("test-results");

    private static final String AUTHORITY = "SCOPE_";

    private final String code;

    ApiScope(String code) {
        this.code = code;
    }

    /** How programs spell it. */
    public String code() {
        return code;
    }

    /** The authority of who has it. */
    public String authority() {
        return AUTHORITY + code;
    }

    /** The translation key of its name. */
    public String translationKey() {
        return "organisation.apiScope." + name().toLowerCase(Locale.ROOT);
    }
}
