package nl.privacyspiegel.assessment.consensus;

/**
 * A round in a list.
 *
 * @param answered how many of {@code asked} have answered
 * @param mine whether the reader is asked and has not answered yet
 */
public record RoundLine(
        RoundId id, String domain, int number, RoundState state, int answered, int asked, boolean mine) {}
