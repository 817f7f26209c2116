package nl.privacyspiegel.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** How long steps of one kind took, and which failed, since it was last emptied. */
final class Steps {

    private final String name;
    private final Queue<Long> nanos = new ConcurrentLinkedQueue<>();
    private final AtomicInteger failed = new AtomicInteger();
    private volatile @Nullable String failure;

    Steps(String name) {
        this.name = name;
    }

    /** What is done in one step. */
    interface Step {
        void take() throws Exception;
    }

    /** One step took so long. */
    void add(long took) {
        nanos.add(took);
    }

    /** Takes the step; one that fails is counted and thrown on. */
    void take(Step step) throws Exception {
        long began = System.nanoTime();
        try {
            step.take();
            nanos.add(System.nanoTime() - began);
        } catch (InterruptedException stopped) {
            throw stopped;
        } catch (Exception failing) {
            failed.incrementAndGet();
            failure = failing.toString();
            throw failing;
        }
    }

    void clear() {
        nanos.clear();
        failed.set(0);
        failure = null;
    }

    int failed() {
        return failed.get();
    }

    /** What the last one that failed was told, or nothing. */
    @Nullable
    String failure() {
        return failure;
    }

    /** The time within which so many of a hundred steps were done, in milliseconds. */
    double percentile(int percent) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[(int) Math.ceil(sorted.length * percent / 100.0) - 1] / 1e6;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%24s | %8d %8.1f %8.1f %8.1f %8d",
                name,
                nanos.size(),
                percentile(50),
                percentile(95),
                percentile(99),
                failed.get());
    }

    /** Whether all of these were done, 95 of 100 within so many milliseconds. */
    static boolean within(double millis, Steps... kinds) {
        return Arrays.stream(kinds).allMatch(kind -> kind.failed() == 0 && kind.percentile(95) < millis);
    }
}
