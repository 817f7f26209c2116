package nl.privacyspiegel.improvement.calendar;

import java.util.Optional;

/**
 * A duty of the list that ships with the application.
 *
 * @param rhythm how often it comes back; empty for one that comes with an event
 * @param event what it comes with; empty for one that comes back by itself
 * @param function the id of the shipped function that sees to it
 * @param remark what who takes it over should know; may be empty
 * @param proposal whether it is a proposal of ours, rather than a duty of the policy of 2017
 * @param outdated whether nobody would advise it now; the remark says why
 */
public record ShippedDuty(
        String id,
        String name,
        String source,
        Optional<Rhythm> rhythm,
        String event,
        String function,
        String evidence,
        String remark,
        boolean proposal,
        boolean outdated) {

    /** Whether it is what a unit usually takes over. */
    public boolean isUsual() {
        return !proposal && !outdated;
    }
}
