package nl.privacyspiegel.e2e;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a process writes, as it comes. */
final class Console {

    private static final int SHOWN = 60;

    private final List<String> written = new ArrayList<>();

    void follow(Process process) {
        Thread.ofPlatform().daemon().name("console of " + process.pid()).start(() -> read(process));
    }

    private void read(Process process) {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                add(line);
            }
        } catch (IOException closed) {
            add("(the console broke off: " + closed.getMessage() + ")");
        }
    }

    private synchronized void add(String line) {
        written.add(line);
        notifyAll();
    }

    synchronized List<String> lines() {
        return List.copyOf(written);
    }

    /** Waits until a line holds this. */
    synchronized Matcher await(Pattern pattern, Duration within) {
        long deadline = System.nanoTime() + within.toNanos();
        int looked = 0;
        try {
            while (true) {
                for (; looked < written.size(); looked++) {
                    Matcher matcher = pattern.matcher(written.get(looked));
                    if (matcher.find()) {
                        return matcher;
                    }
                }
                long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
                if (left <= 0) {
                    throw new IllegalStateException("No " + pattern + " on the console:\n" + lastLines());
                }
                wait(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    String lastLines() {
        List<String> lines = lines();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - SHOWN), lines.size()));
    }
}
