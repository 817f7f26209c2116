package nl.privacyspiegel.backup;

import java.util.Locale;

/** How a back-up came about. Names are stored: never rename one. */
public enum Way {
    /** By itself, into the folder that is set. */
    FOLDER,
    /** From the page. */
    DOWNLOAD,
    /** On the command line. */
    COMMAND,
    /** Not made but put back, of which the next start tells. */
    RESTORE;

    /** The translation key of its words. */
    public String translationKey() {
        return "backup.way." + name().toLowerCase(Locale.ROOT);
    }
}
