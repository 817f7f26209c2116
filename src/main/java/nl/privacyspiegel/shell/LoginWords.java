package nl.privacyspiegel.shell;

import static nl.privacyspiegel.shared.ui.Texts.t;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.List;

/** What the pages of a login say about how long to wait. */
final class LoginWords {

    private static final int SECONDS_UP_TO = 90;
    private static final int LONGEST = 3600;

    private LoginWords() {}

    /** How many seconds the address of the page tells to wait; 0 when it tells nothing sensible. */
    static int wait(BeforeEnterEvent event) {
        String typed = event.getLocation()
                .getQueryParameters()
                .getParameters()
                .getOrDefault("wacht", List.of("0"))
                .getFirst();
        return typed.matches("[0-9]{1,4}") ? Math.min(Integer.parseInt(typed), LONGEST) : 0;
    }

    /** What was wrong, and how long to wait if need be. */
    static String failure(String failedKey, int wait) {
        if (wait == 0) {
            return t(failedKey);
        }
        return t(failedKey) + " "
                + (wait <= SECONDS_UP_TO
                        ? t("shell.login.wait.seconds", wait)
                        : t("shell.login.wait.minutes", (wait + 59) / 60));
    }
}
