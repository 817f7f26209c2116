package nl.privacyspiegel.organisation;

/** The console of the server, for who may read it. */
public class FirstRunConsole {

    private final FirstRunCode code;

    FirstRunConsole(FirstRunCode code) {
        this.code = code;
    }

    /** The code that the console shows at the start of an empty application. */
    public String newCode() {
        return code.renew();
    }
}
