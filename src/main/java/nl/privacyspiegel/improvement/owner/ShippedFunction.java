package nl.privacyspiegel.improvement.owner;

/** A function that many organisations have, to take over with one click. Its name is Dutch. */
public record ShippedFunction(String id, String name) {}
