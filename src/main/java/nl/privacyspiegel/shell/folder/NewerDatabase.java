package nl.privacyspiegel.shell.folder;

/** A newer version of the application worked in this database, so that this one does not know its tables: it does not start. */
public final class NewerDatabase extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final String step;

    /** @param step the last change of its tables that this version does not know */
    public NewerDatabase(String step) {
        super("step " + step + " of the database is not known");
        this.step = step;
    }

    public String step() {
        return step;
    }
}
