package nl.privacyspiegel.breach;

import java.time.Instant;

/**
 * Something that was told of a breach, as its history shows it.
 *
 * @param controller the name of whom it is about; empty when it is about all of the breach
 * @param words what was written; may be empty
 */
public record HistoryLine(EntryKind kind, Instant at, String byFunction, String controller, String words) {}
