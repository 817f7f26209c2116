package nl.privacyspiegel.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Many at once do the same thing again and again until the time is over; what they began they finish. */
final class Load {

    private final long end;
    private final AtomicInteger completed = new AtomicInteger();
    private final Steps steps = new Steps("a step");

    private Load(int seconds) {
        this.end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    }

    /** Does the thing until {@link #goesOn} says no. */
    interface Worker {
        void work(Load load) throws Exception;
    }

    /** What came of it; steps in milliseconds. */
    record Result(int atOnce, double testsPerSecond, double p50, double p95, double p99, double cpuMillisPerTest) {}

    static Result run(int atOnce, int seconds, Supplier<Optional<Duration>> cpu, Worker worker)
            throws InterruptedException, ExecutionException {
        Load load = new Load(seconds);
        Duration cpuBefore = cpu.get().orElse(Duration.ZERO);
        long began = System.nanoTime();
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Boolean>> running = new ArrayList<>();
            for (int i = 0; i < atOnce; i++) {
                running.add(workers.submit(() -> {
                    worker.work(load);
                    return true;
                }));
            }
            for (Future<Boolean> each : running) {
                each.get();
            }
        }
        double took = (System.nanoTime() - began) / 1e9;
        Duration used = cpu.get().orElse(Duration.ZERO).minus(cpuBefore);
        int tests = load.completed.get();
        return new Result(
                atOnce,
                tests / took,
                load.steps.percentile(50),
                load.steps.percentile(95),
                load.steps.percentile(99),
                (double) used.toMillis() / Math.max(1, tests));
    }

    boolean goesOn() {
        return System.nanoTime() < end;
    }

    void completed() {
        completed.incrementAndGet();
    }

    void step(long nanos) {
        steps.add(nanos);
    }
}
