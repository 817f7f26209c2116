package nl.privacyspiegel.shared;

/**
 * What cookies are called over TLS: with a prefix by which browsers only take them from this very server over TLS, so that
 * no other server of the same domain, and nobody on a line without TLS, puts another one in its place. On a computer without
 * TLS, such as that of a developer, browsers would refuse those names.
 */
public final class CookieNames {

    /** Of one server, at its root, over TLS. */
    public static final String HOST = "__Host-";

    /** Over TLS, for a part of the server. */
    public static final String SECURE = "__Secure-";

    private CookieNames() {}

    /** What goes before the name of a cookie for this path. */
    public static String prefix(boolean secure, String path) {
        if (!secure) {
            return "";
        }
        return path.equals("/") ? HOST : SECURE;
    }
}
