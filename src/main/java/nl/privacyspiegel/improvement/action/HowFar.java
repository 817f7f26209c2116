package nl.privacyspiegel.improvement.action;

import java.util.Collection;
import java.util.List;

/**
 * How far actions are together, without those that were dropped. Done is done: an action that is done counts as all of it, also
 * when steps of it were not ticked off, because who judged it said so knowing that. How many steps those are is said beside it.
 *
 * @param all how many there are
 * @param done how many of them are done
 * @param percent how far they are; what says nothing of its progress has not begun
 * @param stepsLeft how many steps of those that are done were not ticked off
 */
public record HowFar(int all, int done, int percent, long stepsLeft) {

    static HowFar of(Collection<ActionLine> actions) {
        List<ActionLine> counted = actions.stream()
                .filter(each -> each.state() != ActionState.DROPPED)
                .toList();
        List<ActionLine> done = counted.stream()
                .filter(each -> each.state() == ActionState.DONE)
                .toList();
        int sum = counted.stream().mapToInt(each -> each.progress().orElse(0)).sum();
        return new HowFar(
                counted.size(),
                done.size(),
                counted.isEmpty() ? 0 : sum / counted.size(),
                done.stream().mapToLong(each -> each.content().stepsLeft()).sum());
    }
}
