package nl.privacyspiegel.assessment.colleague;

/**
 * A colleague who has a measurement open.
 *
 * @param jobFunction as colleagues know each other on these pages
 * @param domain the id of the domain that is open
 */
public record Present(String jobFunction, String domain) {}
