package nl.privacyspiegel.assessment.target;

import java.util.Collection;

/**
 * How many of some targets were reached.
 *
 * @param ungraded of how many there is no grade to hold against it
 */
public record TargetCount(int reached, int ungraded, int total) {

    public static TargetCount of(Collection<TargetStanding> standings) {
        return new TargetCount(
                count(standings, TargetStanding.Reached.class),
                count(standings, TargetStanding.Ungraded.class),
                standings.size());
    }

    private static int count(Collection<TargetStanding> standings, Class<? extends TargetStanding> wanted) {
        return (int) standings.stream().filter(wanted::isInstance).count();
    }
}
