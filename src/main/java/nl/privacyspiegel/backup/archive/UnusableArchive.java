package nl.privacyspiegel.backup.archive;

import org.jspecify.annotations.Nullable;

/** A back-up that cannot be made or put back, and why, in words for who runs the server. Nothing was changed. */
public final class UnusableArchive extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    UnusableArchive(Reason reason) {
        this(reason, null);
    }

    UnusableArchive(Reason reason, @Nullable Exception cause) {
        super(reason.words(), cause);
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** Why a back-up is not put back, or not made. */
    public enum Reason {
        FOREIGN("Dit bestand is geen reservekopie van Privacyspiegel.", "This file is no back-up of Privacyspiegel."),
        NEWER(
                "Deze reservekopie is gemaakt met een nieuwere versie van Privacyspiegel. Zet die versie neer en"
                        + " probeer het opnieuw.",
                "This back-up was made by a newer version of Privacyspiegel. Install that version and try again."),
        OLDER(
                "Deze reservekopie is van een oudere versie dan de tabellen die hier al staan. Begin met een lege"
                        + " gegevensmap of een lege database: dan komen eerst de tabellen van toen, en werkt de volgende"
                        + " start ze bij.",
                "This back-up is of an older version than the tables that are here already. Begin with an empty data"
                        + " folder or an empty database: then the tables of that time are made first, and the next start"
                        + " brings them up to date."),
        OTHER_KEY(
                "De sleutel hoort niet bij deze reservekopie. Wijs de goede aan met"
                        + " --privacyspiegel.backup.key-file=BESTAND.",
                "The key does not belong to this back-up. Name the right one with"
                        + " --privacyspiegel.backup.key-file=FILE."),
        WEAK_KEY(
                "De sleutel van reservekopieën heeft minstens 20 tekens nodig.",
                "The key of back-ups needs at least 20 characters."),
        DAMAGED(
                "Deze reservekopie is beschadigd of niet compleet. Neem een andere.",
                "This back-up is damaged or not complete. Take another one."),
        OTHER_TABLES(
                "De tabellen in deze reservekopie zijn niet die van haar versie van Privacyspiegel.",
                "The tables in this back-up are not those of its version of Privacyspiegel."),
        NOT_EMPTY(
                "De database waarin u wilt terugzetten is niet leeg. Kies een lege gegevensmap of een lege database.",
                "The database to restore into is not empty. Choose an empty data folder or an empty database."),
        HALF_MADE(
                "Hier staat een deel van de tabellen, van een poging die werd afgebroken. Begin opnieuw met een lege"
                        + " gegevensmap of een lege database.",
                "Some of the tables are here, of an attempt that was broken off. Begin again with an empty data folder"
                        + " or an empty database."),
        NOTHING(
                "Hier is nog geen database van Privacyspiegel: er is niets om te bewaren.",
                "There is no database of Privacyspiegel here yet: there is nothing to keep.");

        private final String dutch;
        private final String english;

        Reason(String dutch, String english) {
            this.dutch = dutch;
            this.english = english;
        }

        /** A sentence in Dutch and the same in English. */
        public String words() {
            return dutch + "\n" + english;
        }
    }
}
