package nl.privacyspiegel.shell.session;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import nl.privacyspiegel.shared.ui.PageParts.Tone;

/** Why somebody stands at the login: the one list of what its address tells and what the page says about it. */
public enum LoginReason {
    /** Nobody used the session for too long. */
    EXPIRED("verlopen", Tone.INFO, "shell.login.expired"),
    /** The session was used, but lasted as long as a session may. */
    TOO_LONG("lang", Tone.INFO, "shell.login.tooLong"),
    /** The member or the administrator ended the session from elsewhere. */
    ENDED("beeindigd", Tone.INFO, "shell.login.ended"),
    /** The server started anew and knows no sessions of before. */
    RESTARTED("herstart", Tone.INFO, "shell.login.restarted"),
    /** The browser has no session any more that the server knows of, and neither tells why. */
    GONE("weg", Tone.INFO, "shell.login.gone"),
    EVERYWHERE("overal", Tone.GOOD, "shell.login.everywhere"),
    LOGGED_OUT("uitgelogd", Tone.GOOD, "shell.login.loggedOut");

    private final String code;
    private final Tone tone;
    private final String key;

    LoginReason(String code, Tone tone, String key) {
        this.code = code;
        this.tone = tone;
        this.key = key;
    }

    static Optional<LoginReason> of(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.code.equals(code))
                .findFirst();
    }

    /** The reason that an address tells, by the names of its parameters. */
    public static Optional<LoginReason> among(Set<String> parameters) {
        return Arrays.stream(values())
                .filter(reason -> parameters.contains(reason.code))
                .findFirst();
    }

    String code() {
        return code;
    }

    public Tone tone() {
        return tone;
    }

    public String key() {
        return key;
    }

    /** The login page that says so, from the root of the application with a leading slash. */
    public String address() {
        return "/login?" + code;
    }
}
