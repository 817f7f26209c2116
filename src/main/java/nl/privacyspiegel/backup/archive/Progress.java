package nl.privacyspiegel.backup.archive;

/** Hears how far a back-up or a restore is. */
@FunctionalInterface
public interface Progress {

    /** For who does not want to know. */
    Progress UNHEARD = (table, number, of, rows) -> {};

    /** A table is done: the so-many-th of so many, with so many rows. */
    void done(String table, int number, int of, long rows);

    /** Before anything is put back: so many of so many tables of the file were read, and are whole. */
    default void looked(int number, int of) {
        // Quick, beside what follows.
    }
}
