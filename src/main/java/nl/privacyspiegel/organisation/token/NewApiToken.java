package nl.privacyspiegel.organisation.token;

/**
 * A token as it is handed over, once.
 *
 * @param text what the program sends along; begins with {@value #PREFIX}, so that who scans for leaked secrets finds it
 */
public record NewApiToken(ApiTokenId id, String text) {

    static final String PREFIX = "psp_";

    @Override
    public String toString() {
        return "NewApiToken[" + id + "]";
    }
}
