package nl.privacyspiegel.organisation.token;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a program may read with a token. Who answers programs has an enum of these, which it makes known with {@link Offer}; names
 * are stored.
 */
public interface ApiScope {

    /** What is stored. */
    String name();

    /** The translation key of its name. */
    String translationKey();

    /** What a token must have beside this one; empty when it stands alone. */
    default Optional<ApiScope> beside() {
        return Optional.empty();
    }

    /** Whether a new token has it unless its member says otherwise. */
    default boolean isUsual() {
        return true;
    }

    /** How programs spell it. */
    default String code() {
        return code(name());
    }

    /** The authority of who has it. */
    default String authority() {
        return authority(name());
    }

    private static String code(String stored) {
        return stored.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The authority that a stored name gives. */
    static String authority(String stored) {
        return "SCOPE_" + code(stored);
    }

    /** All that there is to read, as a bean of who answers programs. */
    abstract class Offer {

        private final List<ApiScope> scopes;

        protected Offer(ApiScope... scopes) {
            this.scopes = List.of(scopes);
        }

        List<ApiScope> scopes() {
            return scopes;
        }
    }
}
