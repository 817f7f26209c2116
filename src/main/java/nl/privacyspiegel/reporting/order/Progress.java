package nl.privacyspiegel.reporting.order;

import java.util.concurrent.CancellationException;

/** How far the making of a report is, as told by who makes it. */
final class Progress {

    private volatile int percent;
    private volatile boolean cancelled;

    /**
     * So much is done.
     *
     * @throws CancellationException when nobody waits for it any more
     */
    void at(int done, int total) {
        if (cancelled) {
            throw new CancellationException();
        }
        percent = total == 0 ? 0 : (int) (100L * done / total);
    }

    int percent() {
        return percent;
    }

    void cancel() {
        cancelled = true;
    }
}
