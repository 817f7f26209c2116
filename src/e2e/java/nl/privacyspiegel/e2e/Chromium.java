package nl.privacyspiegel.e2e;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The browser's process: started once for all journeys of a virtual machine, because starting it takes longer than a short
 * journey. It ends with that machine: under Maven JUnit would end it after each class, which is a run of its own there.
 */
final class Chromium {

    /** Generous: a machine with two cores may be building something else at the same time. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final com.microsoft.playwright.Browser browser;

    private Chromium() {
        PlaywrightAssertions.setDefaultAssertionTimeout((double) PATIENCE.toMillis());
        // Without this variable Playwright fetches three browsers by itself when it is created.
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        LaunchOptions options = new LaunchOptions()
                .setHeadless(!Boolean.getBoolean("privacyspiegel.visible"))
                .setArgs(List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--disable-background-networking",
                        // Even a page that tries to reach another host does not get there.
                        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"));
        executable().ifPresent(options::setExecutablePath);
        try {
            browser = playwright.chromium().launch(options);
        } catch (PlaywrightException noBrowser) {
            playwright.close();
            throw new IllegalStateException(
                    "Chromium does not start. ./verify finds or installs it; or name one with -Dprivacyspiegel.chromium.",
                    noBrowser);
        }
    }

    /** The one of this virtual machine, started when it is first asked for. */
    static com.microsoft.playwright.Browser browser() {
        return Started.CHROMIUM.browser;
    }

    private static final class Started {
        static final Chromium CHROMIUM = new Chromium();
    }

    /** The named browser, else the system's; empty for the one that Playwright fetched. */
    private static Optional<Path> executable() {
        String named = System.getProperty("privacyspiegel.chromium");
        if (named != null) {
            return named.isBlank() ? Optional.empty() : Optional.of(Path.of(named));
        }
        return Optional.of(Path.of("/usr/bin/chromium")).filter(Files::isExecutable);
    }
}
