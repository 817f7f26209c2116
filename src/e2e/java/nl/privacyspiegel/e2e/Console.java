package nl.privacyspiegel.e2e;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
    }

    synchronized List<String> lines() {
        return List.copyOf(written);
    }

    Matcher await(Pattern pattern, Duration within) {
        long deadline = System.nanoTime() + within.toNanos();
        while (true) {
            for (String line : lines()) {
                Matcher matcher = pattern.matcher(line);
                if (matcher.find()) {
                    return matcher;
                }
            }
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("No " + pattern + " on the console:\n" + lastLines());
            }
            pause();
        }
    }

    String lastLines() {
        List<String> lines = lines();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - SHOWN), lines.size()));
    }

    /** Between two looks at a process of its own. */
    static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
