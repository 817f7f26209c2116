package nl.privacyspiegel.guidance;

import java.util.Map;
import java.util.TreeMap;

/** Where something is written down to which an outcome leads; nothing of the answers goes along. */
public enum GuideRegister {
    BREACHES,
    DOCUMENTS;

    /** The registers by their word in a file. */
    static Map<String, GuideRegister> codes() {
        return new TreeMap<>(Map.of("datalekken", BREACHES, "documenten", DOCUMENTS));
    }
}
