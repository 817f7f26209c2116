package nl.privacyspiegel.organisation.logbook;

import java.util.List;

/**
 * A part of the entries that were asked for, newest first.
 *
 * @param page which part, from 0
 * @param total how many entries were found in all
 */
public record AuditPage(List<AuditedAct> acts, int page, long total) {

    /** How many entries fit on a page. */
    public static final int SIZE = 50;

    public AuditPage {
        acts = List.copyOf(acts);
    }

    /** How many pages there are, at least one. */
    public int pages() {
        return (int) Math.max(1, (total + SIZE - 1) / SIZE);
    }
}
