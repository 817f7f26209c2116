package nl.privacyspiegel.improvement.action;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Whether an action would wait for itself, however far around. */
final class WaitingInACircle {

    private WaitingInACircle() {}

    /**
     * Whether it would.
     *
     * @param waits for which actions each other action waits
     * @param action which is to wait for these
     */
    static boolean of(ActionId action, Set<ActionId> wanted, Map<ActionId, Set<ActionId>> waits) {
        Deque<ActionId> ahead = new ArrayDeque<>(wanted);
        Set<ActionId> seen = new HashSet<>();
        while (!ahead.isEmpty()) {
            ActionId at = ahead.pop();
            if (at.equals(action)) {
                return true;
            }
            if (seen.add(at)) {
                ahead.addAll(waits.getOrDefault(at, Set.of()));
            }
        }
        return false;
    }
}
