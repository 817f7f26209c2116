package nl.privacyspiegel.reporting.content;

import java.util.concurrent.CancellationException;

/** How far the making of a report is, as told by who makes it. */
public final class Progress {

    private volatile int percent;
    private volatile boolean cancelled;

    /**
     * So much is done.
     *
     * @throws CancellationException when nobody waits for it any more
     */
    public void at(int done, int total) {
        if (cancelled) {
            throw new CancellationException();
        }
        percent = total == 0 ? 0 : (int) (100L * done / total);
    }

    public int percent() {
        return percent;
    }

    public void cancel() {
        cancelled = true;
    }
}
