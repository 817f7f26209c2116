package nl.privacyspiegel.insight;

import java.io.Serializable;

/**
 * A framework in a filter.
 *
 * @param language of its name, as a BCP 47 tag
 */
public record FrameworkChoice(String key, String name, String language) implements Serializable {}
