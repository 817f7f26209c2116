package nl.privacyspiegel.shared.deleted;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What was deleted: of which kind, which one, on which day. One line of the ledger. */
record DeletedThing(String kind, UUID id, LocalDate on) {

    private static final int PARTS = 3;

    /** Empty for what is no whole line, such as the last one of a disk that was full. */
    static Optional<DeletedThing> parse(String line) {
        String[] parts = line.strip().split(" ", -1);
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        try {
            return Optional.of(new DeletedThing(parts[1], UUID.fromString(parts[2]), LocalDate.parse(parts[0])));
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** Which one it is: what is deleted again on another day is no other. */
    String name() {
        return kind + " " + id;
    }

    String line() {
        return on + " " + name();
    }
}
