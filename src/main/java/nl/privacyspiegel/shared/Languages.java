package nl.privacyspiegel.shared;

import java.util.Set;

/** The languages of the pages. */
public final class Languages {

    private static final Set<String> ALL = Set.of("nl", "en");

    private Languages() {}

    /** This language, or Dutch when there are no pages in it. */
    public static String known(String language) {
        return ALL.contains(language) ? language : "nl";
    }
}
