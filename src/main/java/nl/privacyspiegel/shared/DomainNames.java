package nl.privacyspiegel.shared;

import java.util.Map;

/**
 * The domains that questions can be about. Who only knows the id of a domain asks here what people call it; the module
 * that owns the frameworks answers.
 */
public interface DomainNames {

    /** The name of each domain of the published frameworks by its id, in the order of the frameworks. */
    Map<String, String> all();
}
