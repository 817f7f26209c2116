package nl.privacyspiegel.organisation.login;

import java.nio.file.Path;

/** The database was kept with a key whose file is not there: the server does not start, and makes no other one. */
final class MissingKey extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final String file;

    MissingKey(Path file) {
        super("The key file " + file + " is missing");
        this.file = file.toString();
    }

    /** Where it should lie. */
    String file() {
        return file;
    }
}
