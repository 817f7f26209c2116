package nl.privacyspiegel.improvement.action;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One action with all that belongs to it.
 *
 * @param editable whether the current member may change it
 * @param dropReason why it was dropped; empty when it was not
 * @param doneOn when it was done; null while it is not
 * @param waitsFor the actions that have to be done first
 * @param waiting the actions that wait for this one
 * @param history what happened, the oldest first
 * @param version to tell whether somebody else changed it
 */
public record ActionSheet(
        ActionLine line,
        boolean editable,
        String dropReason,
        @Nullable LocalDate doneOn,
        List<ActionName> waitsFor,
        List<ActionName> waiting,
        List<HistoryLine> history,
        long version) {

    public ActionSheet {
        waitsFor = List.copyOf(waitsFor);
        waiting = List.copyOf(waiting);
        history = List.copyOf(history);
    }
}
