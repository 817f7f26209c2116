package nl.privacyspiegel.shared.deleted;

import java.time.LocalDate;
import java.util.UUID;

/** Something that is deleted for good: a bean of this kind deletes it again in an older database that was put back. */
public interface DeletedAgain {

    /** As it is stored: at most 20 letters; never rename one. */
    String kind();

    /**
     * Deletes it when it is there. In a transaction, before anybody can log in.
     *
     * @param on the day on which it was deleted
     */
    void deleteAgain(UUID id, LocalDate on);
}
