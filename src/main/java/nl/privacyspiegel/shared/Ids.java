package nl.privacyspiegel.shared;

import java.util.UUID;

/** Ids as they stand in an address. */
public final class Ids {

    private Ids() {}

    /**
     * The id that this text spells.
     *
     * @throws NotFoundException when it spells none: a mistyped address leads to nothing
     */
    public static UUID parse(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException mistyped) {
            throw new NotFoundException();
        }
    }
}
