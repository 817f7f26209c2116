package nl.privacyspiegel.improvement.owner;

import java.util.Map;

/** How an address narrows a list to what nobody has. */
public final class Unowned {

    /** The parameter that says whose work is shown. */
    public static final String OWNER = "eigenaar";

    /** Its value for what nobody has. */
    public static final String NOBODY = "niemand";

    private Unowned() {}

    /** Whether the address of a page asks for that. */
    public static boolean asked(Map<String, String> parameters) {
        return NOBODY.equals(parameters.get(OWNER));
    }
}
