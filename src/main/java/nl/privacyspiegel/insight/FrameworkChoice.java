package nl.privacyspiegel.insight;

import java.io.Serializable;

/** A framework in a filter. */
public record FrameworkChoice(String key, String name) implements Serializable {}
