package nl.privacyspiegel.e2e;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Tracing;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.opentest4j.AssertionFailedError;

/**
 * Opens pages for a journey, and fails the journey when the browser had something to complain about: a request to another
 * host than 127.0.0.1, an error in the console, an uncaught error in a script, or an answer of 500 or higher. Of a journey
 * that fails it leaves a trace, a screenshot and the application's console in {@code target/e2e-failures}; with
 * {@code -Dprivacyspiegel.film=true} the trace shows every frame.
 *
 * <pre>{@code @RegisterExtension
 * final Browser browser = new Browser();}</pre>
 */
final class Browser implements AfterEachCallback {

    private static final Path FAILURES = Path.of("target", "e2e-failures");
    /** A picture of every frame takes a quarter of the processor time of a journey: only on request. */
    private static final boolean FILM = Boolean.getBoolean("privacyspiegel.film");

    private final List<BrowserContext> sessions = new ArrayList<>();
    private final Set<RunningApp> apps = new LinkedHashSet<>();
    private final List<String> complaints = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();

    /** Opens an empty page of a new visitor; {@code page.navigate("/login")} goes to the application. */
    Page open(RunningApp app, Viewport viewport) {
        apps.add(app);
        return open(app.url(), viewport);
    }

    /** Opens an empty page of a new visitor of the site at an address. */
    Page open(String url, Viewport viewport) {
        BrowserContext session = Chromium.browser()
                .newContext(viewport.applyTo(new NewContextOptions())
                        .setBaseURL(url)
                        .setLocale("nl-NL")
                        .setTimezoneId("Europe/Amsterdam")
                        .setColorScheme(ColorScheme.LIGHT)
                        .setReducedMotion(ReducedMotion.REDUCE));
        sessions.add(session);
        guard(session);
        // No snapshots: taking them sets the base element anew, after which relative addresses point elsewhere.
        session.tracing().start(new Tracing.StartOptions().setSnapshots(false).setScreenshots(FILM));
        return session.newPage();
    }

    /** Announces a complaint that belongs to the journey, by a part of its text: say a page that must be refused. */
    void expect(String complaint) {
        expected.add(complaint);
    }

    /** Hands over what the browser complained about so far; the journey does not fail on it any more. */
    List<String> takeComplaints() {
        settle();
        List<String> taken = List.copyOf(complaints);
        complaints.clear();
        return taken;
    }

    @Override
    public void afterEach(ExtensionContext test) throws IOException {
        settle();
        List<String> unexpected = complaints.stream()
                .filter(complaint -> expected.stream().noneMatch(complaint::contains))
                .filter(complaint -> !isAboutAnAppThatWasTakenDown(complaint))
                .distinct()
                .toList();
        boolean failed = test.getExecutionException().isPresent() || !unexpected.isEmpty();
        String name = test.getRequiredTestClass().getSimpleName() + "-"
                + test.getRequiredTestMethod().getName();
        try {
            if (failed) {
                leaveEvidence(name);
            }
        } finally {
            sessions.forEach(BrowserContext::close);
            sessions.clear();
        }
        if (!unexpected.isEmpty()) {
            throw new AssertionFailedError("The browser complained:\n  " + String.join("\n  ", unexpected));
        }
    }

    private void guard(BrowserContext session) {
        session.onRequest(request -> refuseElsewhere(request.url()));
        session.onPage(page -> page.onWebSocket(socket -> refuseElsewhere(socket.url())));
        session.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add("console error: " + message.text() + " (" + message.location() + ")");
            }
        });
        session.onWebError(error -> complaints.add("uncaught error: " + error.error()));
        session.onResponse(response -> {
            if (response.status() >= 500) {
                complaints.add("answer " + response.status() + " from " + response.url());
            }
        });
    }

    /** A page that outlives its application tries to reach it; that is no fault. */
    private boolean isAboutAnAppThatWasTakenDown(String complaint) {
        return complaint.contains("net::ERR_")
                && apps.stream().anyMatch(app -> app.wasTakenDown() && complaint.contains("(" + app.url()));
    }

    private void refuseElsewhere(String address) {
        if (!address.startsWith("http") && !address.startsWith("ws")) {
            return; // data:, blob: and about: stay inside the browser
        }
        if (!"127.0.0.1".equals(URI.create(address).getHost())) {
            complaints.add("request to another host: " + address);
        }
    }

    /** What the browser reported last arrives only when it is asked something once more. */
    private void settle() {
        for (BrowserContext session : sessions) {
            for (Page page : session.pages()) {
                try {
                    page.waitForTimeout(50);
                } catch (PlaywrightException closed) {
                    complaints.add("page is gone: " + closed.getMessage());
                }
            }
        }
    }

    private void leaveEvidence(String name) throws IOException {
        Files.createDirectories(FAILURES);
        int number = 0;
        for (BrowserContext session : sessions) {
            number++;
            Path file = FAILURES.resolve(name + "-" + number);
            try {
                for (Page page : session.pages()) {
                    page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(file + ".png")));
                }
                session.tracing().stop(new Tracing.StopOptions().setPath(Path.of(file + "-trace.zip")));
            } catch (PlaywrightException tooLate) {
                Files.writeString(Path.of(file + ".txt"), "No trace or screenshot: " + tooLate.getMessage());
            }
        }
        for (RunningApp app : apps) {
            Files.write(FAILURES.resolve(name + "-console.txt"), app.console());
        }
    }
}
