package nl.privacyspiegel.improvement.evidence;

import nl.privacyspiegel.improvement.evidence.file.FileKind;

/** A file of evidence, ready to be handed out. */
@SuppressWarnings("ArrayRecordComponent") // Handed on as it is; nobody compares two of these.
public record FileCopy(FileKind kind, String name, byte[] bytes) {}
