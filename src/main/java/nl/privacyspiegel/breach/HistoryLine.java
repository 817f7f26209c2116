package nl.privacyspiegel.breach;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that was told of a breach, as its history shows it: also what does not hold any more.
 *
 * @param controller the name of whom it is about; empty when it is about all of the breach
 * @param choice the translation key of what was chosen; empty when nothing was
 * @param moment when it was so; empty when no moment was told
 * @param who by which function it was so; may be empty
 * @param adviser by which function advice was given; may be empty
 * @param number what the authority calls it; may be empty
 * @param words what was written; may be empty
 * @param more what more was written; may be empty
 */
public record HistoryLine(
        EntryKind kind,
        Instant at,
        String byFunction,
        String controller,
        Optional<String> choice,
        Optional<Instant> moment,
        String who,
        String adviser,
        String number,
        String words,
        String more) {}
