package nl.privacyspiegel.shared.deleted;

/** Hears that an older database was put back, and what was deleted in it again: for the audit trail. */
@FunctionalInterface
public interface DeletionWitness {

    /** So many things were deleted again just now. In a transaction, before anybody can log in. */
    void deletedAgain(int things);
}
