package nl.privacyspiegel.api;

import java.util.Locale;
import java.util.Optional;
import nl.privacyspiegel.organisation.token.ApiScope;
import org.springframework.stereotype.Component;

/** What a program may read. Names are stored: never rename one. */
public enum TokenScope implements ApiScope {
    /** Assessments, their targets, adopted measurements, their grades and judgements. */
    ASSESSMENTS,
    /** What people wrote with them: only together with {@link #ASSESSMENTS}. */
    TEXTS,
    /** Results of the privacy test, as far as the small-group rule lets them through. */
    TEST_RESULTS,
    /** What is decided to do, and what has to be done again and again. */
    IMPROVEMENT;

    @Override
    public String translationKey() {
        return "api.scope." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Optional<ApiScope> beside() {
        return this == TEXTS ? Optional.of(ASSESSMENTS) : Optional.empty();
    }

    @Override
    public boolean isUsual() {
        return this == ASSESSMENTS || this == TEST_RESULTS;
    }

    /** Makes them known to who gives tokens. */
    @Component
    static final class All extends Offer {

        All() {
            super(values());
        }
    }
}
